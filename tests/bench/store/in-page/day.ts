import { parseSettings } from '../../../../utils/model/settings';
import { allKinds } from '../../../../utils/pipeline/kinds';
import { planDay } from '../../../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../../../utils/pipeline/rules';
import { counted } from '../../../../utils/pipeline/team/pool-loads';
import { nthStep } from '../../../../utils/store/buyer-counts';
import { duesOf } from '../../../../utils/store/care/dues';
import { putEntries } from '../../../../utils/store/entries';
import type { BuyerRecord } from '../../../../utils/store/records';
import type { Store } from '../../../../utils/store/store';
import { popupView } from '../../../../utils/store/views';
import { takeRequests } from './requests';

const settings = parseSettings({});

export type Step = { ms: number; requests: Record<string, number> };

/** One thing that a day is made of, as the worker does it. */
export async function dayStep(store: Store, what: 'plan' | 'view' | 'pools', now: number): Promise<Step> {
  const { thresholds } = settings;
  takeRequests();
  const start = performance.now();
  if (what === 'view') await popupView(store, thresholds, now);
  else if (what === 'pools') await counted(store);
  else await planDay({ store, kinds: allKinds, judges: judgesOf(allRules, thresholds, now), settings, now });
  return { ms: performance.now() - start, requests: takeRequests() };
}

/** Members of staff among whom customers can be shared out. */
export async function putStaff(store: Store, count: number, now: number): Promise<void> {
  const members = Array.from({ length: count }, (_, i) => ({
    ...{ kind: 'member' as const, subject: null, id: `m${i}`, when: null },
    value: { name: `member ${i}`, cap: 100_000, leftAt: null },
  }));
  await putEntries(store, members, { now, by: 'bench', batch: 'staff' });
}

const PUT_AT_ONCE = 5000;
const YEARS_MS = 3 * 365 * 86_400_000;

/**
 * Puts buyers straight into the store, as they are once their orders were carried over, but without the orders' own
 * rows: `count` in all, spread over three years up to `newest`, every tenth with a second order. Reading so many orders
 * page by page takes an hour.
 */
export async function putBuyers(store: Store, count: number, newest: number): Promise<void> {
  const [shop] = await store.db.shops.toArray();
  if (!shop) throw new Error('no shop');
  const all = Array.from({ length: count - shop.counts.buyers }, (_, i) =>
    buyerRecord(shop.id, i, count, newest),
  );
  // In the order of their keys, so that each leaf is written once.
  all.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (let from = 0; from < all.length; from += PUT_AT_ONCE)
    await store.db.buyers.bulkPut(all.slice(from, from + PUT_AT_ONCE));
  for (const buyer of all) nthStep(shop, buyer, 1);
  await store.db.shops.put(shop);
}

function buyerRecord(shop: string, i: number, count: number, newest: number): BuyerRecord {
  const id = (Math.imul(i + 1, 2654435761) >>> 0).toString(16).padStart(8, '0').repeat(4);
  const at = newest - Math.floor((i / count) * YEARS_MS);
  const bought = (when: number, n: number) =>
    ({ orderId: `put${n}-${i}`, at: when, net: { minor: 9900, currency: 'CNY' }, state: 'sale' }) as const;
  const orders = i % 10 === 0 ? [bought(at - 40 * 86_400_000, 1), bought(at, 2)] : [bought(at, 1)];
  const label = { text: `买**${i % 100}`, named: true, at: newest };
  const bare = { key: `buyer|${shop}|${id}`, shop, id, orders, earlier: null };
  return { ...bare, kind: 'buyerId', strong: true, label, dues: duesOf(bare) };
}
