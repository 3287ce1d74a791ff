import type { Entry } from '../model/entry';
import type { BuyerOrder } from '../model/facts';
import type { PersonLine } from '../model/referral';
import { salesOf } from './buyer-orders';
import { entriesOf } from './entries';
import { buyersOf } from './journal';
import { orderKey, plainText } from './keys';
import { buyerKeyOf } from './order-facts';
import type { BuyerRecord } from './records';
import type { Store } from './store';

/** From each customer who was brought to the one who brought her. As many as the seller entered by hand. */
export async function referralLinks(store: Pick<Store, 'db'>): Promise<Map<string, string>> {
  const all = await entriesOf(store, 'referrer');
  return new Map(all.flatMap(({ subject, value }) => (subject === null ? [] : [[subject, value.by]])));
}

/** Someone who was brought or brought others. `orders` and `earlier` are hers. */
export type Brought = PersonLine & {
  entry: Entry<'referrer'>;
  orders: BuyerOrder[];
  earlier: number;
};

/** Who brought a customer, and whom she brought; those whose orders are not known any more by their mask alone. */
export async function referralsOf(
  store: Store,
  subject: string,
): Promise<{ by: Brought | null; brought: Brought[] }> {
  const all = await entriesOf(store, 'referrer');
  const own = all.find((one) => one.subject === subject);
  const theirs = all.filter(({ value }) => value.by === subject);
  const named = (one: Entry<'referrer'>) => (one === own ? one.value.by : (one.subject ?? ''));
  const wanted = [...(own ? [own] : []), ...theirs];
  const buyers = await buyersOf(store, wanted.map(named));
  const found = wanted.map((entry): Brought => {
    const key = named(entry);
    const buyer = buyers.get(key);
    const line = buyer ? lineOf(buyer) : { subject: key, label: '***', sales: 0, newest: null };
    return { ...line, entry, orders: buyer?.orders ?? [], earlier: buyer?.earlier?.sales ?? 0 };
  });
  return { by: own ? (found[0] ?? null) : null, brought: own ? found.slice(1) : found };
}

function lineOf(buyer: BuyerRecord): PersonLine {
  return { subject: buyer.key, label: buyer.label?.text ?? '***', ...salesOf(buyer) };
}

const MOST_HITS = 8;
/** Buyers looked at for a name, the latest first. */
const MOST_LOOKED = 20_000;

/**
 * Known buyers of a shop by an order's number or by part of the label they go by, the latest first. Labels are masked:
 * an order's number is the sure way.
 */
export async function searchBuyers(store: Store, shop: string, text: string): Promise<PersonLine[]> {
  const wanted = plainText(text);
  if (wanted === '') return [];
  const { db } = store;
  const order = await db.orders.get(orderKey(shop, text.trim()));
  const key = order && buyerKeyOf(order);
  const found = new Map<string, BuyerRecord>();
  if (key) for (const buyer of (await buyersOf(store, [key])).values()) found.set(buyer.key, buyer);
  for (const why of ['2', '1']) {
    if (found.size >= MOST_HITS) break;
    const range = `${shop}|${why}|`;
    const rows = await db.buyers
      .where('dues')
      .between(range, `${range}\uffff`)
      .reverse()
      .limit(MOST_LOOKED)
      .toArray();
    for (const row of rows)
      if (found.size < MOST_HITS && row.label && plainText(row.label.text).includes(wanted))
        found.set(row.key, row);
  }
  return [...found.values()].map(lineOf);
}
