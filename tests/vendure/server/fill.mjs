import { addCustomer, addProduct } from './fill-catalogue.mjs';
import { placeOrder, startDraft } from './fill-orders.mjs';
import { customers, products } from './goods.mjs';
import { planHistory } from './history.mjs';

/**
 * Fills an empty Vendure through its own admin API. Answers `{ placed, products, customers }`, ids with the
 * days each should be back-dated. `say(text)` is called with progress.
 */
export async function fill(ask, say) {
  const variants = new Map();
  const made = { placed: [], products: [], customers: [] };
  for (const [n, product] of products.entries()) {
    made.products.push(await addProduct(ask, product, n, variants));
    if ((n + 1) % 10 === 0) say(`${n + 1} products`);
  }
  for (const customer of customers) made.customers.push(await addCustomer(ask, customer));
  say(`${customers.length} customers`);
  const plan = planHistory({ customers, products });
  for (const [n, order] of plan.entries()) {
    const id = await placeOrder(
      ask,
      order,
      made.customers[order.customer],
      customers[order.customer],
      variants,
    );
    made.placed.push({ id, daysAgo: order.daysAgo, end: order.end });
    if ((n + 1) % 20 === 0) say(`${n + 1} of ${plan.length} orders`);
  }
  // Two drafts nobody placed: they stand in the order list without a date and are no orders.
  await startDraft(ask, plan[0], made.customers[0], customers[0], variants);
  await startDraft(ask, plan[1], made.customers[1], customers[1], variants);
  return made;
}
