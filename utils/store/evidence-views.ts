import { dayOf } from '../model/day';
import type { Shop } from '../model/facts';
import type { EvidenceView } from '../model/views';
import { evidenceFacts, noEvidence, spansOf } from './evidence';
import { evidenceReach } from './evidence-reach';
import { shopRange } from './keys';
import type { EvidenceRecord, ShopRecord } from './records';
import type { Store } from './store';

/** Unread orders listed by name at most; their number is never cut. */
const MAX_UNREAD = 30;
/** A span whose end is further back says nothing of today. */
const STALE_DAYS = 14;

/** What is known of the orders of every shop. `now` in epoch milliseconds. */
export async function evidenceViews(store: Store, now: number): Promise<EvidenceView[]> {
  const shops = await store.db.shops.toArray();
  return Promise.all(shops.map((shop) => evidenceView(store, shop, now)));
}

export async function evidenceView(store: Store, shop: ShopRecord, now: number): Promise<EvidenceView> {
  const evidence = (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const unread = await store.db.unread
    .where('key')
    .between(...shopRange(shop.id))
    .reverse()
    .limit(MAX_UNREAD)
    .toArray();
  return {
    shop: shop.id,
    shopName: shop.name,
    spans: spansOf(evidence),
    knownDays: knownDays(evidence, shop, now),
    itemsUnread: unread.map(({ orderId, at, url }) => ({ orderId, at, url })),
    itemsUnreadCount: unreadCount(evidence),
    orders: shop.counts.orders,
    reach: evidenceReach(evidence, shop.timeZone, now),
  };
}

function unreadCount({ unread, unreadUndated }: EvidenceRecord): number {
  return Object.values(unread).reduce((sum, orders) => sum + orders, unreadUndated);
}

/** Days back from today without a gap whose orders are known with their items. */
function knownDays(evidence: EvidenceRecord, shop: Pick<Shop, 'timeZone'>, now: number): number {
  const { spans, unread } = evidenceFacts(evidence, 0);
  const newest = spans.at(-1);
  if (!newest || evidence.unreadUndated > 0) return 0;
  const today = dayOf(now, shop.timeZone);
  if (today - dayOf(newest.to, shop.timeZone) > STALE_DAYS) return 0;
  const lastUnread = unread.at(-1)?.day ?? -Infinity;
  return Math.max(0, today - Math.max(dayOf(newest.from, shop.timeZone), lastUnread));
}
