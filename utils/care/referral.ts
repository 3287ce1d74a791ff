import type { BuyerOrder } from '../model/facts';
import type { Money } from '../model/money';
import type { ReferralRefusal } from '../model/referral';
import { subjectOf } from '../model/subject';
import { isSale } from './person';

/** Who brought whom, as the seller entered it: from the one who came to the one who brought her. */
export type Links = ReadonlyMap<string, string>;

/**
 * Why `by` can't be entered as who brought `subject`; null where she can. One step is all there is: whoever was brought
 * brings nobody in this book, and whoever brought somebody wasn't brought. So no chain comes about, in whatever order
 * the two are entered.
 */
export function refusalOf(links: Links, subject: string, by: string): ReferralRefusal | null {
  if (subject === by) return 'self';
  if (subjectOf(subject)?.shop !== subjectOf(by)?.shop) return 'other-shop';
  if (links.has(by)) return 'was-brought';
  const others = [...links].filter(([brought]) => brought !== subject);
  return others.some(([, bringer]) => bringer === subject) ? 'has-brought' : null;
}

/** What came of people who were brought: their sales and what those came to; null where amounts lack or differ in currency. */
export function broughtSales(people: { orders: BuyerOrder[]; earlier: number }[]): {
  orders: number;
  net: Money | null;
} {
  const sales = people.flatMap(({ orders }) => orders.filter(isSale));
  const nets = sales.map(({ net }) => net);
  const earlier = people.reduce((sum, one) => sum + one.earlier, 0);
  return { orders: sales.length + earlier, net: earlier > 0 ? null : sumOf(nets) };
}

function sumOf(amounts: (Money | null)[]): Money | null {
  const known = amounts.flatMap((one) => one ?? []);
  const [first] = known;
  if (!first || known.length < amounts.length) return null;
  if (known.some(({ currency }) => currency !== first.currency)) return null;
  return { ...first, minor: known.reduce((sum, { minor }) => sum + minor, 0) };
}
