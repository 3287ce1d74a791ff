import { adminApi, allOf } from './server/api.mjs';

const DAY = 86_400_000;

const ORDER = `id code state createdAt updatedAt orderPlacedAt currencyCode totalWithTax customer { id firstName lastName }
  lines { quantity orderPlacedQuantity unitPriceWithTax productVariant { id sku name product { id name } } }
  payments { refunds { total state } }`;
const PRODUCT = `id name enabled createdAt variants { id sku name enabled priceWithTax currencyCode
  stockLevels { stockOnHand stockAllocated } }`;

/**
 * What is so by Vendure's own admin API, asked now.
 * An order counts as a sale where it was placed, is not cancelled and was not refunded in full.
 * - `customers`: by id, with `placed`, `sales`, `cancelled`, `refunded` (numbers of orders);
 * - `repeat`: ids of customers with at least two sales; `repeatPlaced`: with at least two orders placed;
 * - `products` and `variants`: by id, with `lastSale` (epoch ms or null), `stock` on hand, `enabled`;
 * - `silentProducts`, `silentVariants`: ids without a sale in the last `days` days before `now`;
 * - `orders`: by code.
 */
export async function truth({ url, days = 90, now = Date.now() }) {
  const ask = await adminApi(url);
  const orders = (await allOf(ask, 'orders', ORDER)).map(orderFacts);
  const customers = new Map();
  for (const person of await allOf(ask, 'customers', 'id firstName lastName emailAddress')) {
    customers.set(person.id, { ...person, placed: 0, sales: 0, cancelled: 0, refunded: 0 });
  }
  const products = new Map();
  const variants = new Map();
  for (const raw of await allOf(ask, 'products', PRODUCT)) {
    const product = { ...raw, createdAt: Date.parse(raw.createdAt), lastSale: null, stock: 0 };
    products.set(raw.id, product);
    for (const variant of raw.variants) {
      const stock = variant.stockLevels.reduce((sum, level) => sum + level.stockOnHand, 0);
      product.stock += stock;
      variants.set(variant.id, { ...variant, product: raw.id, stock, lastSale: null });
    }
  }
  for (const order of orders) {
    const customer = customers.get(order.customer);
    if (order.placedAt === null) continue;
    if (customer) {
      customer.placed++;
      customer[order.counts]++;
    }
    if (order.counts !== 'sales') continue;
    for (const line of order.lines) {
      if (line.quantity === 0) continue;
      for (const sold of [products.get(line.product), variants.get(line.variant)]) {
        if (sold) sold.lastSale = Math.max(sold.lastSale ?? 0, order.placedAt);
      }
    }
  }
  const since = now - days * DAY;
  const silent = (map) => [...map.values()].filter((x) => (x.lastSale ?? 0) < since).map((x) => x.id);
  const with2 = (field) => [...customers.values()].filter((c) => c[field] >= 2).map((c) => c.id);
  return {
    orders: new Map(orders.map((order) => [order.code, order])),
    customers,
    repeat: with2('sales'),
    repeatPlaced: with2('placed'),
    products,
    variants,
    silentProducts: silent(products),
    silentVariants: silent(variants),
  };
}

function orderFacts(raw) {
  const refunded = raw.payments
    .flatMap((payment) => payment.refunds)
    .filter((refund) => refund.state === 'Settled')
    .reduce((sum, refund) => sum + refund.total, 0);
  const whole = refunded > 0 && refunded >= raw.totalWithTax;
  return {
    id: raw.id,
    code: raw.code,
    state: raw.state,
    placedAt: raw.orderPlacedAt === null ? null : Date.parse(raw.orderPlacedAt),
    currency: raw.currencyCode,
    total: raw.totalWithTax,
    refunded,
    counts: countsAs(raw, whole),
    customer: raw.customer?.id ?? null,
    customerName: raw.customer ? `${raw.customer.firstName} ${raw.customer.lastName}` : null,
    lines: raw.lines.map((line) => ({
      product: line.productVariant.product.id,
      title: line.productVariant.product.name,
      variant: line.productVariant.id,
      sku: line.productVariant.sku,
      quantity: line.quantity,
      ordered: line.orderPlacedQuantity,
      unitPrice: line.unitPriceWithTax,
    })),
  };
}

function countsAs({ orderPlacedAt, state }, refundedInFull) {
  if (orderPlacedAt === null) return 'draft';
  if (state === 'Cancelled') return 'cancelled';
  return refundedInFull ? 'refunded' : 'sales';
}
