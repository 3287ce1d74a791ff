/** Readings against what Vendure's API says. Each row's fields are right, wrong or missing. */

const MINUTE = 60_000;
/**
 * A basket is begun some while before the order is placed, and the order's page shows that time alone: it may
 * say it or leave the time to the list, but never give a parcel's or a refund's.
 */
const BASKET = 20 * MINUTE;
const STATES = {
  Draft: ['draft'],
  PaymentSettled: ['paid_to_ship'],
  Shipped: ['shipped'],
  Delivered: ['completed', 'shipped'],
  Cancelled: ['closed'],
};

const idIn = (href, before) => new RegExp(`/${before}/(?:draft/)?(\\d+)`).exec(href ?? '')?.[1] ?? null;

export function checkOrders(tally, kind, reading, truth, links) {
  const byCode = new Map(reading.orders.map((order) => [order.orderId, order]));
  const byId = new Map([...truth.orders.values()].map((order) => [order.id, order]));
  for (const link of links) {
    const real = byId.get(idIn(link, 'orders'));
    const row = byCode.get(real?.code);
    const check = checker(tally, kind, real?.code);
    check('orderId', row?.orderId, (v) => v === real.code);
    if (!row) continue;
    checkOrder(check, row, real, kind);
    if (reading.scope === 'detail') checkItems(tally, kind, row, real);
  }
  const known = new Set(links.map((link) => byId.get(idIn(link, 'orders'))?.code));
  for (const code of byCode.keys())
    if (!known.has(code)) tally.field(kind, 'orderId', 'wrong', `a row ${code} that is not there`);
}

function checkOrder(check, row, real, kind) {
  const detail = kind === 'order page';
  check('buyer', row.buyer, (v) => v === real.customerName);
  const key = row.buyerKeys.find((one) => one.kind === 'buyerId');
  check('buyerId', key?.value, (v) => v === real.customer);
  for (const other of row.buyerKeys.filter((one) => one.kind === 'buyerAccount' || one.kind === 'buyerEmail'))
    check('other buyer keys', other.value, () => false);
  check('amount', row.amount?.minor, (v) => v === real.total);
  check('currency', row.amount?.currency ?? undefined, (v) => v === real.currency);
  check('status', row.status, (v) => (STATES[real.state] ?? []).includes(v));
  const slack = detail ? BASKET : MINUTE;
  if (real.placedAt === null) {
    if (row.orderedAt && !detail) check('orderedAt', row.orderedAt.ms, () => false);
  } else if (row.orderedAt || !detail)
    check('orderedAt', row.orderedAt?.ms, (v) => Math.abs(v - real.placedAt) <= slack);
  if (detail && real.refunded > 0) check('refundAmount', row.refundAmount?.minor, (v) => v === real.refunded);
  if (real.refunded === 0 && row.refundAmount?.minor)
    check('refundAmount', row.refundAmount.minor, () => false);
}

function checkItems(tally, kind, row, real) {
  const left = [...row.items];
  for (const line of real.lines) {
    const at = left.findIndex((item) => item.sku === line.sku || item.itemId === line.product);
    const item = at >= 0 ? left.splice(at, 1)[0] : undefined;
    const check = checker(tally, kind, `${real.code} ${line.sku}`);
    check('item', item && 'there', () => true);
    if (!item) continue;
    check('item title', item.title, (v) => v.startsWith(line.title));
    check('item product id', item.itemId, (v) => v === line.product);
    check('item sku', item.sku, (v) => v === line.sku);
    // A cancelled line shows two figures, ordered and left: which is which no page says, so neither may be read.
    if (line.quantity === line.ordered || item.quantity !== undefined)
      check('item quantity', item.quantity, (v) => v === line.quantity);
    check('item unit price', item.unitPrice?.minor, (v) => v === line.unitPrice);
  }
  for (const extra of left)
    tally.field(kind, 'item', 'wrong', `${real.code}: ${JSON.stringify(extra).slice(0, 120)}`);
}

export function checkProducts(tally, kind, reading, truth, links) {
  const byId = new Map(reading.listings.map((row) => [row.itemId, row]));
  for (const link of links) {
    const real = truth.products.get(idIn(link, 'products'));
    const row = byId.get(real?.id);
    const check = checker(tally, kind, real?.name);
    check('product id', row?.itemId, (v) => v === real.id);
    if (!row) continue;
    check('title', row.title, (v) => v === real.name);
    check('status', row.status, (v) => v === (real.enabled ? 'on_sale' : 'off_shelf'));
  }
  if (reading.listings.length > links.length)
    tally.field(
      kind,
      'product id',
      'wrong',
      `${reading.listings.length} rows read where ${links.length} stand`,
    );
}

export function checkVariants(tally, kind, reading, truth, links) {
  const bySku = new Map(reading.listings.map((row) => [row.sku, row]));
  for (const link of links) {
    const real = truth.variants.get(idIn(link, 'variants'));
    const row = bySku.get(real?.sku);
    const check = checker(tally, kind, real?.sku);
    check('sku', row?.sku, (v) => v === real.sku);
    if (!row) continue;
    check('product id', row.itemId, (v) => v === real.product);
    check('title', row.title, (v) => real.name.startsWith(v));
    check('price', row.price?.low.minor, (v) => v === real.priceWithTax && row.price.high.minor === v);
    check('stock', row.stock?.value, (v) => v === real.stock);
  }
}

function checker(tally, kind, subject) {
  return (name, value, right) => {
    if (value === undefined || value === null) tally.field(kind, name, 'missing', subject);
    else tally.field(kind, name, right(value) ? 'right' : 'wrong', `${subject}: ${JSON.stringify(value)}`);
  };
}
