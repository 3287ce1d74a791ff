import { dayOf } from '../../model/day';
import { keyOf } from '../../model/subject';
import { evidenceFacts, noEvidence, spansOf } from '../evidence';
import { shopRange } from '../keys';
import type { EvidenceRecord, ShopRecord } from '../records';
import type { Store } from '../store';

/** What a shop's orders are known of, for the task of reading more. */
export type ShopFacts = {
  subject: string;
  label: string;
  listUrl: string | null;
  listings: number;
  orders: number;
  listedDays: number;
  unread: { orders: number; url: string | null };
};

/** A span that ends further back says nothing of today. */
const STALE_DAYS = 14;

/** `need`: days of orders a dead verdict rests on. */
export async function shopFacts(
  store: Store,
  shop: ShopRecord,
  need: number,
  now: number,
): Promise<ShopFacts> {
  const evidence = (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const today = dayOf(now, shop.timeZone);
  const window = evidenceFacts(evidence, 0).unread.filter(({ day }) => day > today - need);
  const orders = evidence.unreadUndated + window.reduce((sum, one) => sum + one.orders, 0);
  const [newest] = await store.db.unread
    .where('key')
    .between(...shopRange(shop.id))
    .reverse()
    .limit(1)
    .toArray();
  return {
    subject: keyOf({ kind: 'shop', shop: shop.id, id: 'orders' }),
    label: shop.name,
    listUrl: evidence.pages[0]?.view ?? null,
    listings: shop.counts.listings,
    orders: shop.counts.orders,
    listedDays: listedDays(evidence, shop, today),
    unread: { orders, url: newest?.url ?? null },
  };
}

function listedDays(evidence: EvidenceRecord, { timeZone }: ShopRecord, today: number): number {
  const newest = spansOf(evidence).at(-1);
  if (!newest || today - dayOf(newest.to, timeZone) > STALE_DAYS) return 0;
  return Math.max(0, today - dayOf(newest.from, timeZone));
}
