import { DAY } from '../../utils/model/day';
import type { Hint } from '../../utils/model/hint';
import type { ListingRow, OrderRow, Reading, ReadReading } from '../../utils/model/reading';
import { parseSettings, type Thresholds } from '../../utils/model/settings';
import { besidesOf } from '../../utils/pipeline/besides';
import { hasher } from '../../utils/pipeline/hash';
import { ingest } from '../../utils/pipeline/ingest';
import { allKinds } from '../../utils/pipeline/kinds';
import { makeOutlooks } from '../../utils/pipeline/outlook/make-outlooks';
import { planDay } from '../../utils/pipeline/plan-day';
import { rejudge } from '../../utils/pipeline/rejudge';
import { allRules, basisOf, judgesOf } from '../../utils/pipeline/rules';
import { fold } from '../../utils/store/fold';
import { nameShop } from '../../utils/store/shops';
import { openStore, type Store } from '../../utils/store/store';
import { hintWords, type Words, withBeside } from '../../utils/words';
import type { MadeShop } from './made-shop';

/** No such host can exist (RFC 2606), so nothing of the demo can be taken for a shop. */
export const DEMO_ORIGIN = 'https://demo.invalid';
/** How often the seller is made to have looked at her listings. */
const LOOKED_EVERY = 10;
const LOOKS = 24;

export type DemoDesk = {
  store: Store;
  /** Keeps a reading in the demo's own database and answers with its hints. */
  take: (reading: Reading) => Promise<Hint[]>;
};

/**
 * A database of its own with a made-up shop in it, made anew each time: what happens in the demo touches nothing
 * else. Everything goes through the code that real pages go through. `now` in epoch milliseconds.
 */
export async function openDemo(
  made: MadeShop,
  words: Words,
  thresholds: Thresholds,
  now: number,
): Promise<DemoDesk> {
  const old = openStore({ name: 'renhuo-demo' });
  await old.db.delete();
  old.close();
  const store = openStore({ name: 'renhuo-demo' });
  await nameShop(store, DEMO_ORIGIN, words.demo.shopName, now);
  const hash = await hasher(store);
  const takeAt = async (reading: Reading, at: number) =>
    ingest(
      {
        store,
        hash,
        judges: judgesOf(allRules, thresholds, at, await basisOf(store, parseSettings({}))),
        profile: null,
        wordsOf: (verdicts, mutes, _note, beside) =>
          withBeside(words, hintWords(words, verdicts, at, mutes), beside),
        besidesOf: (buyers, zone) => besidesOf(store, buyers, zone, parseSettings({}).care, at),
        now: at,
        trusted: true,
      },
      reading,
    );
  await takeAt(ordersRead(made, words, now), now);
  for (let look = LOOKS; look > 0; look -= 1) {
    const at = now - look * LOOKED_EVERY * DAY;
    await takeAt(listingsRead(made, words, at), at);
  }
  await takeAt(listingsRead(made, words, now), now);
  await fold(store);
  await makeOutlooks(store, thresholds, now);
  const judges = judgesOf(allRules, thresholds, now, await basisOf(store, parseSettings({})));
  await rejudge({ store, judges, now }, -1);
  await planDay({ store, kinds: allKinds, judges, settings: { ...parseSettings({}), thresholds }, now });
  return { store, take: async (reading) => (await takeAt(reading, now)).hints };
}

function ordersRead(made: MadeShop, words: Words, now: number): ReadReading {
  const orders = made.orders.map(
    (order): OrderRow => ({
      orderId: order.orderId,
      orderedAt: { ms: order.at, unit: 'minute' },
      buyer: order.buyer,
      buyerKeys: [{ kind: 'buyerId', value: order.buyerId, masked: false }],
      amount: order.amount,
      status: order.state === 'cancelled' ? 'closed' : order.state === 'refunded' ? 'refunded' : 'completed',
      ...(order.state === 'refunded' ? { refundStatus: 'refunded' as const } : {}),
      items: [{ title: order.goods.title, itemId: order.goods.itemId, quantity: order.quantity }],
    }),
  );
  return { ...page(words, 'order', now), orders, coverage: whole(orders.length, 'newest') };
}

function listingsRead(made: MadeShop, words: Words, at: number): ReadReading {
  const listings = made.goods
    .filter((one) => one.listedAt <= at)
    .map(
      (one): ListingRow => ({
        itemId: one.itemId,
        title: one.title,
        price: { low: one.price, high: one.price },
        stock: { value: one.stock, exact: true },
        status: 'on_sale',
        listedAt: { ms: one.listedAt, unit: 'day' },
      }),
    );
  return { ...page(words, 'listing', at), listings, coverage: whole(listings.length, 'other') };
}

function page(words: Words, kind: 'order' | 'listing', readAt: number): Omit<ReadReading, 'coverage'> {
  const url = `${DEMO_ORIGIN}/${kind}s`;
  return {
    ...{ status: 'read', kind, scope: 'list', url, origin: DEMO_ORIGIN, view: url, readAt },
    lang: words.language,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    currency: words.demo.currency,
    ...{ profile: null, shopMarker: null, shopName: null, health: 1, problems: [], listings: [], orders: [] },
  };
}

function whole(rows: number, order: 'newest' | 'other'): ReadReading['coverage'] {
  return { rows, total: rows, page: 1, pages: 1, filtered: false, order };
}
