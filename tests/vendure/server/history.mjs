/** A small seeded generator (mulberry32): the same history on every machine. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LONGEST_DAYS = 200;
/** Goods that stopped selling sold for the last time before this many days. */
const STOPPED_DAYS = 97;

/**
 * Plans the orders, oldest first: who, which goods, how many days ago (a fraction), and how each ends:
 * `paid`, `shipped`, `delivered`, `cancelled`, `refunded` (wholly, not cancelled) or `part-refunded`.
 */
export function planHistory({ customers, products }) {
  const next = dice(20_261);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const plan = [];
  customers.forEach((customer, c) => {
    for (let i = 0; i < customer.orders; i++) {
      plan.push({ customer: c, daysAgo: next() * LONGEST_DAYS + 0.05, lines: [] });
    }
  });
  plan.sort((a, b) => b.daysAgo - a.daysAgo);
  // The newest stand minutes, hours and a day back, where the dashboard says "5 hours ago" instead of a date.
  [6.3, 3.1, 1.6, 0.7, 0.2, 0.03].forEach((daysAgo, n) => {
    plan[plan.length - 6 + n].daysAgo = daysAgo;
  });
  const ofLife = (life) => products.filter((p) => p.life === life);
  const stopped = ofLife('stopped');
  const rare = ofLife('cancelled');
  plan.forEach((order, n) => {
    const old = order.daysAgo > STOPPED_DAYS;
    // Every thirteenth order is cancelled; the newest of those hold the goods whose only orders were cancelled.
    order.end =
      n % 13 === 7
        ? 'cancelled'
        : n % 17 === 5
          ? 'refunded'
          : n % 19 === 3
            ? 'part-refunded'
            : ending(order.daysAgo);
    const pool = old ? [...ofLife('sells'), ...stopped, ...stopped] : ofLife('sells');
    const wanted = order.end === 'cancelled' && !old ? [rare[n % rare.length]] : [];
    while (wanted.length < 1 + Math.floor(next() * 3)) wanted.push(pick(pool));
    for (const product of new Set(wanted)) {
      order.lines.push({ sku: pick(product.specs).sku, quantity: 1 + Math.floor(next() * 3) });
    }
  });
  return plan;
}

function ending(daysAgo) {
  if (daysAgo < 2) return 'paid';
  return daysAgo < 8 ? 'shipped' : 'delivered';
}
