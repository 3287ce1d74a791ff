import { counted as n, plural } from '../counted';
import type { OwnWords, SupplierWords } from '../own-words';

export const own: OwnWords = {
  heading: 'Your own words',
  pin: 'Pinned line',
  pinHint: 'Stands in the hint of this row, for example: send by post only',
  followUp: 'Come back to it on',
  followUpWhat: 'What to do then',
  sayings: {
    meaning: { label: 'In one line: what it is', hint: 'The line you would tell a customer' },
    crowd: { label: 'Whom it is for', hint: 'For example: people new to pour-over' },
    difference: { label: 'Why it is different', hint: 'What sets it apart from the others’' },
    group: { label: 'In which group', hint: 'Its name, and what you talked about last' },
  },
  role: 'Role',
  edge: 'Why you are the one to sell it',
  edges: {
    made: 'Own design or handmade',
    field: 'A field you know',
    channel: 'Own source or factory',
    none: 'Nothing special',
  },
  noEdge: 'no edge recorded',
  noChoice: 'not set',
  owner: 'Looked after by',
  noOwner: 'nobody',
  supplier: 'Supplier',
  noSupplier: 'not set',
};

export const supplier: SupplierWords = {
  intro:
    'A good source is harder to find than a customer. Who delivers what, how much cash lies in it and when you last talked. To set a listing’s supplier, open it in the side panel.',
  none: 'No supplier yet.',
  name: 'Supplier’s name',
  every: 'Days between contacts',
  add: 'Add supplier',
  only: 'Nobody else can deliver',
  skus: (count) => plural(count, 'listing'),
  cash: (amount) => `${amount} in stock`,
  noCost: (count) => `${n(count)} without a cost or stock are not in it`,
  risk: (share) => `${n(share)}% of the goods with a known source hang on this one alone.`,
  last: (when) => `Last contact ${when}`,
  never: 'No contact noted',
  talked: 'Talked today',
  talkedTo: (name) => `Talked to ${name} today`,
  remove: (name) => `Remove ${name}`,
};
