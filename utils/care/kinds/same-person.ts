import type { CareKind } from '../kind';

const WORTH = 35;

/** A strong key says that two shops know the same customer: one word of the seller’s, and the cap holds over both. */
const samePerson: CareKind = {
  id: 'same-person',
  rule: null,
  propose: ({ team }) =>
    team.sames.map(({ subject, label, url, shopName }) => ({
      ...{ subject, label, url, worth: WORTH, again: null },
      because: [{ code: 'same-key' as const, values: { name: shopName } }],
    })),
};

export default samePerson;
