/** Hints beside rows against what Vendure's API says. */

const FLAGS = ['dead', 'watch'];
const DAY = 86_400_000;
const idIn = (href, before) => new RegExp(`/${before}/(?:draft/)?(\\d+)`).exec(href ?? '')?.[1] ?? null;

/** One hint a row at most, none outside a row, none upon the row's words. */
export function checkPlaces(tally, kind, hints) {
  const seen = new Set();
  for (const hint of hints) {
    if (hint.href === null) tally.fault(`On the ${kind} a hint stands outside the rows: ${hint.word}`);
    else if (seen.has(hint.href)) tally.fault(`On the ${kind} a row has two hints: ${hint.href}`);
    seen.add(hint.href);
    tally.hint(
      'covers no words',
      hint.covers === null ? 'right' : 'wrong',
      `${kind}: ${hint.word} on ${hint.covers}`,
    );
  }
}

/** After all order pages: each row of a customer with two sales or more says so and says how many. */
export function checkRepeat(tally, hints, truth, links) {
  const byRow = new Map(hints.map((hint) => [hint.href, hint]));
  const orders = new Map([...truth.orders.values()].map((order) => [order.id, order]));
  for (const link of links) {
    const order = orders.get(idIn(link, 'orders'));
    if (!order || order.placedAt === null) continue;
    const customer = truth.customers.get(order.customer);
    const hint = byRow.get(link);
    const says = hint && hint.tone !== 'unknown';
    const about = `${order.code} of ${order.customerName} (${customer.sales} sales): ${hint?.word ?? 'no hint'}`;
    if (customer.sales < 2) tally.hint('repeat buyer', says ? 'wrong' : 'right', about);
    else if (!says) tally.hint('repeat buyer', 'missing', about);
    else tally.hint('repeat buyer', isNth(hint, customer.sales) ? 'right' : 'wrong', about);
  }
}

/** A strong key never says "maybe"; the word's first number is the number of orders. */
function isNth(hint, sales) {
  return hint.tone !== 'plain' && Number(/\d+/.exec(hint.word)?.[0]) === sales;
}

/** Before all order pages: a buyer with a single order must not be called a repeat buyer. */
export function checkRepeatEarly(tally, hints, truth) {
  const orders = new Map([...truth.orders.values()].map((order) => [order.id, order]));
  for (const hint of hints) {
    const order = orders.get(idIn(hint.href, 'orders'));
    const customer = truth.customers.get(order?.customer);
    if (!customer || hint.tone === 'unknown') continue;
    const sane = customer.placed >= 2 && Number(/\d+/.exec(hint.word)?.[0]) <= customer.placed;
    tally.hint('repeat buyer, early', sane ? 'right' : 'wrong', `${order.code}: ${hint.word}`);
  }
}

/** Too little was read: nothing may be called dead. */
export function checkNoneDead(tally, when, hints) {
  for (const hint of hints)
    tally.hint(
      `no dead verdict, ${when}`,
      FLAGS.includes(hint.tone) ? 'wrong' : 'right',
      `${hint.href}: ${hint.word}`,
    );
}

/** How the reason says it in the browser's language, English, where no page told when a product was listed. */
const AGE_UNKNOWN = 'doesn’t say when it was listed';

/**
 * All orders were read. `stocked`: ids of products whose own page was read, so that their stock is known.
 * On sale, in stock, 30 days old and without a sale: flagged. Sold: never flagged. No page of Vendure's that is
 * read says when a product was listed, so one younger than that may be flagged too, but only as a maybe that says so
 * (docs/decisions/dead-stock.md, "Age"). The rest: never flagged.
 */
export function checkDead(tally, hints, truth, links, stocked, now) {
  const byRow = new Map(hints.map((hint) => [hint.href, hint]));
  const silent = new Set(truth.silentProducts);
  for (const link of links) {
    const product = truth.products.get(idIn(link, 'products'));
    if (!product) continue;
    const hint = byRow.get(link);
    const flagged = hint !== undefined && FLAGS.includes(hint.tone);
    const about = `${product.name}: ${hint ? `${hint.tone} ${hint.word} (${hint.why})` : 'no hint'}`;
    const idle = silent.has(product.id) && product.enabled && product.stock > 0 && stocked.has(product.id);
    if (idle && now - product.createdAt < 30 * DAY) {
      const honest = !flagged || (hint.tone === 'watch' && hint.why.includes(AGE_UNKNOWN));
      tally.hint('silent, too young to be dead', honest ? 'right' : 'wrong', about);
      continue;
    }
    const name = idle ? 'dead listing' : silent.has(product.id) ? 'silent, not dead' : 'sells, not dead';
    tally.hint(name, flagged === idle ? 'right' : idle ? 'missing' : 'wrong', about);
  }
}
