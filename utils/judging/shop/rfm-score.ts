import { dayOf } from '../../model/day';
import type { BuyerDossier } from '../../model/dossier';
import type { Stand } from '../../model/rule-ids';
import { fifthOf } from './people-shape';
import { counts } from './subject-days';

/** What a buyer has bought, refunds taken off. */
export type Purse = {
  sales: number;
  /** Days since the last sale; null where no sale has a date. */
  recency: number | null;
  /** Minor units in one currency; null where an amount is missing or they are mixed. */
  spent: number | null;
  currency: string | null;
};

export function purseOf(
  { buyer, earlier, timeZone }: Pick<BuyerDossier, 'buyer' | 'earlier' | 'timeZone'>,
  today: number,
): Purse {
  const sales = buyer.orders.filter(counts);
  const amounts = [...sales.map(({ net }) => net), ...(earlier?.spent ?? [])];
  const currencies = new Set(amounts.map((amount) => amount?.currency));
  const known = amounts.flatMap((amount) => amount ?? []);
  const isWhole = currencies.size === 1 && known.length === amounts.length && !earlier?.missing;
  const last = sales.findLast(({ at }) => at !== null)?.at ?? null;
  return {
    sales: sales.length + (earlier?.sales ?? 0),
    recency: last === null ? null : Math.max(0, today - dayOf(last, timeZone)),
    spent: isWhole ? known.reduce((sum, { minor }) => sum + minor, 0) : null,
    currency: known[0]?.currency ?? null,
  };
}

export type Rfm = { r: number; f: number; m: number | null };

/** Fixed numbers for shops of under 30 buyers: days since the last order, orders, and no word on money. */
const FIXED = { recency: [30, 60, 120, 240], frequency: [1, 2, 4, 7] };

export type Ends = { recency: readonly number[]; frequency: readonly number[]; money: readonly number[] };

/** 5 is best. `ends` null: by fixed numbers. Null without a dated sale. */
export function rfmOf({ recency, sales, spent }: Purse, ends: Ends | null): Rfm | null {
  if (recency === null || sales === 0) return null;
  const { recency: r, frequency: f } = ends ?? FIXED;
  return {
    r: 6 - fifthOf(recency, r),
    f: fifthOf(sales, f),
    m: ends && spent !== null ? fifthOf(spent, ends.money) : null,
  };
}

/** Fewer orders than this make nobody the best, whatever the fifth. */
const BEST = 3;

/** What such a score is called. Where nearly all came once, one order is not "frequent" whatever its fifth. */
export function standOf({ r, f, m }: Rfm, sales: number): Stand {
  const much = m === null ? f : Math.max(f, m);
  if (sales === 1) return r >= 4 ? 'newcomer' : r <= 2 ? 'lost' : 'plain';
  if (r >= 4 && f >= 4 && (m ?? f) >= 4 && sales >= BEST) return 'champion';
  if (r >= 3 && f >= 3) return 'loyal';
  if (r >= 4) return 'promising';
  if (r <= 2 && much >= 4) return 'at-risk';
  return r <= 2 ? 'lost' : 'plain';
}
