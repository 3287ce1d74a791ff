import type { Channel, Contact, Nature } from '../model/care';
import { DAY } from '../model/day';
import type { Span } from '../model/facts';
import { type ResponseRow, type Responses, responseBins } from '../model/responses';

/** Whether people order after they were written to, by how often that was: so that it is seen when it falls. */

/** An order within so many days of a contact is taken for its answer, whatever led to it. */
export const RESPONSE_DAYS = 14;
/** Contacts of one person are counted so many days back: the first after that is a first again. */
const COUNT_DAYS = 180;
/** Fewer contacts than this say nothing. */
export const LEAST_CONTACTS = 20;
/** One-sided 5 %: what is lower than this many standard errors isn't chance. */
const SURE = 1.645;
/** Days since the contact before, lower ends. */
const GAPS = [0, 8, 15, 31, 61];

export type Written = {
  contacts: Contact[];
  /** Times of her sales, oldest first. */
  sales: number[];
  /** Stretches of time whose orders are known: where none holds the days after a contact, nothing is known of it. */
  spans: Span[];
};

/** The first sale within the window after a contact and before the next one of the same nature; days, null where none. */
export function answeredAfter(contact: Contact, contacts: Contact[], sales: number[]): number | null {
  const next = contacts
    .filter(({ at, nature }) => nature === contact.nature && at > contact.at)
    .reduce((least, { at }) => Math.min(least, at), contact.at + RESPONSE_DAYS * DAY);
  const sale = sales.find((at) => at > contact.at && at <= next);
  return sale === undefined ? null : Math.floor((sale - contact.at) / DAY);
}

/**
 * Response by number of contacts of one nature. Only contacts whose days of waiting are over and whose orders were read
 * are counted, the others by number. `now` in epoch milliseconds, `gap`: days between two that the seller keeps now.
 */
export function responses(people: Written[], nature: Nature, gap: number, now: number): Responses {
  const counted: {
    bin: number;
    gap: number | null;
    channel: Channel;
    member: string | null;
    yes: boolean;
  }[] = [];
  let open = 0;
  let unread = 0;
  for (const { contacts, sales, spans } of people) {
    const own = contacts.filter((one) => one.nature === nature).sort((a, b) => a.at - b.at);
    for (const [i, contact] of own.entries()) {
      const end = contact.at + RESPONSE_DAYS * DAY;
      // Both go for answered ones too: else only the silent would be left out, and the share be too high.
      if (end > now) {
        open += 1;
        continue;
      }
      if (!spans.some(({ from, to }) => from <= contact.at && to >= end)) {
        unread += 1;
        continue;
      }
      const before = own.slice(0, i).filter(({ at }) => contact.at - at <= COUNT_DAYS * DAY);
      const last = before.at(-1);
      counted.push({
        bin: Math.min(before.length, responseBins - 1),
        gap: last ? Math.floor((contact.at - last.at) / DAY) : null,
        channel: contact.channel,
        member: contact.member,
        yes: answeredAfter(contact, own, sales) !== null,
      });
    }
  }
  const row = (of: (one: (typeof counted)[number]) => boolean): ResponseRow => {
    const own = counted.filter(of);
    return { contacts: own.length, orders: own.filter(({ yes }) => yes).length };
  };
  const byCount = Array.from({ length: responseBins }, (_, bin) => row((one) => one.bin === bin));
  const byGap = GAPS.map((from, i) => ({
    from,
    ...row((one) => one.gap !== null && one.gap >= from && one.gap < (GAPS[i + 1] ?? Infinity)),
  }));
  const [first] = byCount;
  const falls = byCount.findIndex((one, i) => i > 0 && first !== undefined && isLower(one, first));
  return {
    nature,
    byCount,
    byGap,
    byChannel: groups(counted.map(({ channel }) => channel)).map((channel) => ({
      channel,
      ...row((one) => one.channel === channel),
    })),
    byMember: groups(counted.flatMap(({ member }) => member ?? [])).map((member) => ({
      member,
      ...row((one) => one.member === member),
    })),
    open,
    unread,
    falls: falls < 0 ? null : falls + 1,
    gap: falls < 0 || !first ? null : longerGap(byGap, first, gap),
  };
}

/** The shortest gap longer than today's after which the answer isn't surely lower than to a first contact; null where none was tried. */
function longerGap(
  byGap: (ResponseRow & { from: number })[],
  first: ResponseRow,
  gap: number,
): number | null {
  const good = byGap.find(
    ({ from, ...row }) => from > gap && row.contacts >= LEAST_CONTACTS && !isLower(row, first),
  );
  return good?.from ?? null;
}

/** Whether a share is surely lower than another: two proportions, pooled, both of enough contacts. */
export function isLower(a: ResponseRow, b: ResponseRow): boolean {
  if (a.contacts < LEAST_CONTACTS || b.contacts < LEAST_CONTACTS) return false;
  const pooled = (a.orders + b.orders) / (a.contacts + b.contacts);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.contacts + 1 / b.contacts));
  return error > 0 && b.orders / b.contacts - a.orders / a.contacts > SURE * error;
}

function groups<T extends string>(all: T[]): T[] {
  return [...new Set(all)].sort();
}
