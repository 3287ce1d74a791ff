import { checkOrders, checkProducts, checkVariants } from './check-reading.mjs';
import { goSoftly, nextPage, openList, rowLinks } from './dashboard.mjs';
import { look } from './look.mjs';

const CATALOGUE = '/catalog/products';
const ORDERS = '/orders';

/** Walks the product list by its pager. `each(hints, links, n)` is called on every page. */
export async function walkProductList(tools, each) {
  let since = Date.now();
  await openList(tools.page, CATALOGUE);
  for (let n = 1; ; n++) {
    const links = await rowLinks(tools.page);
    const { reading, hints } = await look(tools, 'product list', since, links.length);
    if (reading) checkProducts(tools.tally, 'product list', reading, tools.truth, links);
    await each(hints, links, n);
    since = Date.now();
    if (!(await nextPage(tools.page))) return;
  }
}

/** Opens the pages of some products from the list, as a seller does, and checks their variants. */
export async function walkProducts(tools, ids) {
  const { page, truth, tally } = tools;
  for (const id of ids) {
    const { name, variants } = truth.products.get(id);
    await goSoftly(page, `/admin${CATALOGUE}?page=1&perPage=50`, 'Products');
    const since = Date.now();
    await page.click(`vdr-data-table-2 a[href$="${CATALOGUE}/${id}"]`);
    await page.locator('vdr-page-title h1', { hasText: name }).waitFor();
    const rows = page.locator('vdr-product-variant-list tbody tr a');
    await rows.nth(variants.length - 1).waitFor();
    const links = await rowLinks(page);
    const { reading } = await look(tools, 'product page', since, links.length);
    if (reading) checkVariants(tally, 'product page', reading, truth, links);
    if (id === ids[0]) await tools.shot('product-page');
  }
}

/** Walks the order list by its pager, newest first. -> links of all its rows */
export async function walkOrderList(tools, each) {
  const all = [];
  let since = Date.now();
  await openList(tools.page, ORDERS);
  for (let n = 1; ; n++) {
    const links = await rowLinks(tools.page);
    all.push(...links);
    const { reading, hints } = await look(tools, 'order list', since, links.length);
    if (reading) checkOrders(tools.tally, 'order list', reading, tools.truth, links);
    await each(hints, links, n);
    since = Date.now();
    if (!(await nextPage(tools.page))) return all;
  }
}

/** Opens the pages of some orders, one after the other in each of the tabs given. */
export async function walkOrders(tabs, orders) {
  const left = [...orders];
  let done = 0;
  const walk = async (tools) => {
    for (let order = left.shift(); order; order = left.shift()) {
      await visitOrder(tools, order);
      done += 1;
      if (done % 20 === 0) tools.say(`  ${done} of ${orders.length} order pages`);
    }
  };
  await Promise.all(tabs.map(walk));
}

async function visitOrder(tools, order) {
  const since = Date.now();
  await goSoftly(tools.page, `/admin/orders/${order.id}`, order.code);
  await tools.page.waitForSelector('vdr-order-data-table tbody a');
  const { reading } = await look(tools, 'order page', since, 1);
  if (reading) checkOrders(tools.tally, 'order page', reading, tools.truth, [`/admin/orders/${order.id}`]);
}
