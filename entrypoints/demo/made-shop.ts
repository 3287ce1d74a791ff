import { DAY } from '../../utils/model/day';
import type { Money } from '../../utils/model/money';
import { toMinor } from '../../utils/model/money';
import type { DemoWords } from '../../utils/words';

export type MadeGoods = {
  itemId: string;
  title: string;
  price: Money;
  stock: number;
  listedAt: number;
};
export type MadeOrder = {
  orderId: string;
  at: number;
  buyer: string;
  buyerId: string;
  goods: MadeGoods;
  quantity: number;
  amount: Money;
  state: 'done' | 'refunded' | 'cancelled';
};
/** Both newest first. */
export type MadeShop = { goods: MadeGoods[]; orders: MadeOrder[] };

/** Orders are known this far back. */
const DAYS = 240;
const BUYERS = 144;

/** How one product sells: days between orders, and since when it doesn't any more. */
type Pace = { every: number; silent: number; stock: number; listed: number; price: number };
const PACES: Pace[] = [
  { every: 1.1, silent: 0, stock: 140, listed: 400, price: 39 },
  { every: 1.7, silent: 0, stock: 88, listed: 390, price: 68 },
  { every: 2.3, silent: 0, stock: 60, listed: 380, price: 88 },
  { every: 3.5, silent: 1, stock: 42, listed: 360, price: 129 },
  { every: 4, silent: 2, stock: 35, listed: 340, price: 59 },
  { every: 5, silent: 2, stock: 70, listed: 330, price: 29 },
  { every: 7, silent: 5, stock: 18, listed: 320, price: 199 },
  { every: 9, silent: 6, stock: 22, listed: 310, price: 149 },
  { every: 11, silent: 9, stock: 30, listed: 300, price: 79 },
  { every: 15, silent: 14, stock: 0, listed: 300, price: 239 },
  { every: 17, silent: 25, stock: 16, listed: 290, price: 98 },
  { every: 20, silent: 33, stock: 40, listed: 280, price: 45 },
  { every: 8, silent: 96, stock: 54, listed: 290, price: 169 },
  { every: 12, silent: 131, stock: 76, listed: 270, price: 25 },
  { every: 10, silent: 174, stock: 23, listed: 260, price: 139 },
  { every: 400, silent: 300, stock: 90, listed: 230, price: 36 },
  { every: 6, silent: 61, stock: 48, listed: 250, price: 42 },
  { every: 3, silent: 1, stock: 50, listed: 12, price: 158 },
];

/** A made-up shop with 240 days behind it, the same one every time but for its dates. `now` in epoch milliseconds. */
export function madeShop(words: DemoWords, now: number): MadeShop {
  const random = seeded(20_26);
  const rate = words.currency === 'CNY' ? 1 : words.currency === 'TWD' ? 4 : 0.2;
  const money = (yuan: number): Money => ({
    minor: toMinor(Math.max(1, Math.round(yuan * rate)), words.currency),
    currency: words.currency,
  });
  const noon = Math.floor(now / DAY) * DAY;
  const goods = PACES.map(
    (pace, n): MadeGoods => ({
      itemId: `8${String(310_047 + n * 1733)}`,
      title: words.goods[n] ?? `#${n}`,
      price: money(pace.price),
      stock: pace.stock,
      listedAt: noon - pace.listed * DAY,
    }),
  );
  const orders: Omit<MadeOrder, 'orderId'>[] = [];
  for (const [n, pace] of PACES.entries()) {
    const one = goods[n];
    if (!one) continue;
    const first = Math.min(DAYS, pace.listed);
    for (let ago = pace.silent; ago < first; ago += pace.every * (0.5 + random())) {
      // A few people come back often, most once.
      const who = Math.floor(BUYERS * random() ** 1.4);
      const quantity = random() < 0.2 ? 2 : 1;
      const fate = random();
      orders.push({
        at: Math.min(now - 60_000, now - ago * DAY - Math.floor(random() * 9 * 3_600_000)),
        buyer: nameOf(words.people, who),
        buyerId: `U${String(70_021 + who * 37)}`,
        goods: one,
        quantity,
        amount: { ...one.price, minor: one.price.minor * quantity },
        state: fate < 0.03 ? 'cancelled' : fate < 0.06 ? 'refunded' : 'done',
      });
    }
  }
  orders.sort((a, b) => b.at - a.at);
  const numbered = orders.map((order, n) => ({
    ...order,
    orderId: `26${String(90_000_000 - n * 317).padStart(10, '0')}`,
  }));
  return { goods: goods.sort((a, b) => b.listedAt - a.listedAt), orders: numbered };
}

/** One person's family name with another's given name: enough people for a shop. */
function nameOf(people: string[], who: number): string {
  const parts = people.map((name) =>
    name.includes(' ') ? name.split(' ') : [name.slice(0, 1), name.slice(1)],
  );
  const first = parts[who % parts.length]?.[0] ?? '';
  const second = parts[Math.floor(who / parts.length) % parts.length]?.[1] ?? '';
  return `${first}${people[0]?.includes(' ') ? ' ' : ''}${second}`;
}

/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
