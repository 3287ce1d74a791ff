import { hasher } from '../../../../utils/pipeline/hash';
import { identify } from '../../../../utils/pipeline/identify';
import { moveMasks } from '../../../../utils/store/apply-orders';
import { dropNth, nthStep } from '../../../../utils/store/buyer-counts';
import { duesOf } from '../../../../utils/store/care/dues';
import { noEvidence } from '../../../../utils/store/evidence';
import { addSpan } from '../../../../utils/store/evidence-pages';
import { journalOf, movedBuyer, movedLedger } from '../../../../utils/store/journal';
import { movesOf } from '../../../../utils/store/journal-records';
import { NONE, orderEffects } from '../../../../utils/store/order-effects';
import { orderFromRow } from '../../../../utils/store/order-from-row';
import type { BuyerRecord, LedgerRecord, ShopRecord } from '../../../../utils/store/records';
import type { Store } from '../../../../utils/store/store';
import { orderRow, range, readingOf, type Shape } from './rows';

const AT_ONCE = 5000;

/**
 * Puts all orders of a shape straight into a store that knows its listings, with their buyers and ledgers as they are
 * once everything was carried over, and one stretch of time that vouches for them: the records an import of one whole
 * file comes to, which tests/bench/put-orders.test.ts holds it to. A million lines read in slices take most of an hour.
 */
export async function putOrders(store: Store, shape: Shape): Promise<void> {
  const { db } = store;
  const [known] = await db.shops.toArray();
  if (!known) throw new Error('no shop');
  const shop: ShopRecord = structuredClone(known);
  const hash = await hasher(store);
  const buyers = new Map<string, BuyerRecord>();
  const ledgers = new Map<string, LedgerRecord>();
  for (let k = 0; k < shape.lines; k += AT_ONCE) {
    const rows = range(k, Math.min(shape.lines, k + AT_ONCE)).map((one) => orderRow(shape, one));
    const reading = readingOf(shape, { orders: rows }, shape.newest);
    const people = await identify(shop.id, rows, reading.readAt, null, hash);
    const records = rows.map((row, i) => orderFromRow(shop.id, reading, row, people[i] ?? null));
    const changes = records.map((now) => ({
      old: undefined,
      now,
      minus: NONE,
      plus: orderEffects(now, shop.timeZone),
    }));
    moveMasks(shop, changes);
    shop.counts.orders += records.length;
    for (const record of journalOf(shop.id, changes)?.records ?? []) {
      for (const move of movesOf({ ...record, seq: 0 }, 'buyers')) {
        const now = movedBuyer(buyers.get(move.key), shop.id, move);
        if (now) buyers.set(now.key, now);
      }
      for (const move of movesOf({ ...record, seq: 0 }, 'ledgers')) {
        const now = movedLedger(ledgers.get(move[0]), shop.id, move);
        if (now) ledgers.set(now.key, now);
      }
    }
    await db.orders.bulkPut(records);
  }
  for (const buyer of buyers.values()) {
    buyer.dues = duesOf(buyer);
    nthStep(shop, buyer, 1);
  }
  dropNth(shop);
  for (const some of slicesOf([...buyers.values()])) await db.buyers.bulkPut(some);
  for (const some of slicesOf([...ledgers.values()])) await db.ledgers.bulkPut(some);
  await vouch(store, shop.id, shape);
  shop.rejudge = { ...shop.rejudge, asked: shape.newest };
  await db.shops.put(shop);
}

/** In the order of their keys, so that each leaf is written once. */
function slicesOf<T extends { key: string }>(all: T[]): T[][] {
  all.sort((a, b) => (a.key < b.key ? -1 : 1));
  return range(0, Math.ceil(all.length / AT_ONCE)).map((i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
}

async function vouch({ db }: Store, shop: string, shape: Shape): Promise<void> {
  const [oldest, newest] = [orderRow(shape, 0), orderRow(shape, shape.lines - 1)];
  const from = oldest.orderedAt?.ms ?? 0;
  const span = { from, to: shape.newest, top: newest.orderId, bottom: oldest.orderId };
  const evidence = (await db.evidence.get(shop)) ?? noEvidence(shop);
  await db.evidence.put(addSpan({ ...evidence, refundsSeen: true }, span));
}
