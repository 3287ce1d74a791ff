import type { Channel, Nature } from './care-names';

/** Contacts, and orders that followed them within the window. */
export type ResponseRow = { contacts: number; orders: number };

/** First, second, third contact, and fourth or later. */
export const responseBins = 4;

export type Responses = {
  nature: Nature;
  /** By which contact it was. */
  byCount: ResponseRow[];
  /** By days since the contact before, from `from` on. */
  byGap: (ResponseRow & { from: number })[];
  byChannel: (ResponseRow & { channel: Channel })[];
  /** By member of staff, of those contacts that name one. */
  byMember: (ResponseRow & { member: string })[];
  /** Contacts whose days of waiting aren't over, and those whose orders nobody read: counted nowhere else. */
  open: number;
  unread: number;
  /** From which contact on the answer is surely lower than to the first; null where it isn't, or too few. */
  falls: number | null;
  /** Days between two contacts that would do better; null where nothing says so. */
  gap: number | null;
};
