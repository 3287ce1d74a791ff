import type { PlatformWords } from '../platform-words';

export const platforms: PlatformWords = {
  heading: 'How far each platform was checked',
  body: 'Renhuo tells lists by their headers and values, so it reads other backends too. This table only says how far what it knows of these platforms was checked. What was never seen in a real shop says so.',
  columns: {
    name: 'Platform',
    standing: 'Checked',
    buyer: "Buyer's name tells people apart",
    refunds: 'Where refunds stand',
    contact: 'Contact outside the platform',
  },
  standings: {
    live: (since) => `Read in a real backend, ${since}`,
    sources: (since) => `Public sources only (${since}), never seen in a real shop`,
    unverified: () => 'Unverified, general knowledge only',
  },
  buyerName: { strong: 'Yes', weak: 'No, only a maybe' },
  refundsApart: 'On an after-sales page of their own',
  refundsWithOrders: 'On order pages',
  contact: { forbidden: 'Forbidden', allowed: 'Not forbidden' },
  unknown: 'Not looked up',
};
