import type { Demand } from './demand';
import { accountName } from './names';
import type { Random } from './random';
import {
  type Buyer,
  DAY,
  HISTORY_DAYS,
  type Line,
  type OrderFate,
  type ShopOrder,
  ZONE_OFFSET,
} from './types';

/** Plays the shop's two years day by day. Oldest first. */
export function makeOrders(demands: Demand[], perDay: number, now: number, random: Random) {
  const buyers = new Map<string, Buyer>();
  const regulars: Buyer[] = [];
  const orders: ShopOrder[] = [];
  const today = startOfDay(now);
  for (let back = HISTORY_DAYS - 1; back >= 0; back -= 1) {
    const day = today - back * DAY;
    const growth = 0.75 + (0.5 * (HISTORY_DAYS - back)) / HISTORY_DAYS;
    const times = new Array(random.poisson(perDay * growth)).fill(0).map(() => day + hourOfDay(random));
    for (const at of times.sort((a, b) => a - b)) {
      const lines = pickLines(demands, at, random);
      const buyer = pickBuyer(buyers, regulars, at, now, random);
      if (at > now - 60_000) continue;
      orders.push(makeOrder(orders.length, at, buyer.id, lines, now, random));
    }
  }
  return { buyers, orders };
}

/** Order numbers are 18 digits: more than a JavaScript number can hold, so they stay text everywhere. */
export function makeOrder(
  n: number,
  at: number,
  buyer: string,
  lines: Line[],
  now: number,
  random: Random,
): ShopOrder {
  const stamp = new Date(at + ZONE_OFFSET).toISOString().replace(/\D/g, '').slice(0, 14);
  const goods = lines.reduce((sum, line) => sum + line.priceFen * line.quantity, 0);
  const order: ShopOrder = {
    id: `${stamp}${String(n % 10_000).padStart(4, '0')}`,
    at,
    buyer,
    lines,
    shippingFen: goods >= 9_900 ? 0 : 800,
    discountFen: random.chance(0.2) ? Math.min(1_000, Math.floor(goods / 20) * 2) : 0,
    fate: fateOf((now - at) / DAY, random),
  };
  const first = order.lines[0];
  if (order.fate === 'completed' && lines.length > 1 && first && random.chance(0.04)) first.refunded = true;
  if (order.fate === 'refunded') for (const line of order.lines) line.refunded = true;
  return order;
}

function fateOf(age: number, random: Random): OrderFate {
  const roll = random.next();
  if (age < 0.5 && roll > 0.85) return 'unpaid';
  if (roll < 0.035) return 'cancelled';
  if (roll < 0.07 && age > 2) return age < 20 && random.chance(0.5) ? 'refunding' : 'refunded';
  if (age < 2) return 'to-ship';
  return age < 11 ? 'shipped' : 'completed';
}

function pickLines(demands: Demand[], at: number, random: Random): Line[] {
  const rates = demands.map((demand) => demand.rate(at));
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const wanted = random.chance(0.3) ? random.whole(2, 4) : 1;
  const lines = new Map<string, Line>();
  for (let i = 0; i < wanted; i += 1) {
    let roll = random.next() * total;
    const found = demands.find((_, n) => {
      roll -= rates[n] ?? 0;
      return roll < 0;
    });
    if (found && !lines.has(found.product.id)) lines.set(found.product.id, lineOf(found, random));
  }
  return [...lines.values()];
}

/** One line of an order for a listing, in a spec by chance. */
export function lineOf({ product }: Demand, random: Random): Line {
  const spec = random.whole(0, product.specs.length - 1);
  const quantity = random.chance(0.8) ? 1 : random.whole(2, 3);
  return {
    product: product.id,
    spec,
    quantity,
    priceFen: product.specs[spec]?.priceFen ?? 0,
    refunded: false,
  };
}

function pickBuyer(
  buyers: Map<string, Buyer>,
  regulars: Buyer[],
  at: number,
  now: number,
  random: Random,
): Buyer {
  if (regulars.length > 5 && random.chance(0.36)) {
    // Sleepers stopped coming half a year ago.
    const awake = at > now - 200 * DAY ? regulars.filter((buyer) => buyer.temper === 'repeat') : regulars;
    if (awake.length > 0) return random.pick(awake.slice(-220));
  }
  const n = buyers.size;
  const temper = random.chance(0.62) ? 'once' : random.chance(0.6) ? 'repeat' : 'sleeper';
  const buyer: Buyer = {
    id: String(5_200_117 + n * 13),
    account: accountName(n, random),
    temper,
    joinedAt: at,
  };
  buyers.set(buyer.id, buyer);
  if (temper !== 'once') regulars.push(buyer);
  return buyer;
}

function hourOfDay(random: Random): number {
  const hour = random.chance(0.8) ? random.whole(9, 22) : random.whole(0, 23);
  return hour * 3_600_000 + random.whole(0, 3_599) * 1_000;
}

function startOfDay(ms: number): number {
  return Math.floor((ms + ZONE_OFFSET) / DAY) * DAY - ZONE_OFFSET;
}
