import { checkDead, checkNoneDead, checkPlaces, checkRepeat, checkRepeatEarly } from './check-hints.mjs';
import { goSoftly, logIn, openList } from './dashboard.mjs';
import { settled, tabOf, tell } from './eyes.mjs';
import { readPopup } from './popup.mjs';
import { walkTraps } from './traps.mjs';
import { walkOrderList, walkOrders, walkProductList, walkProducts } from './walk.mjs';

const FIRST_ORDERS = 20;

/** The whole way: goods, orders, order pages, goods and orders again, with checks at every stop. */
export async function tour(given) {
  const { context, desk, own, vendure, truth, tally, say } = given;
  const page = await context.newPage();
  await logIn(page, vendure.adminUrl);
  const tools = { context, desk, own, page, truth, tally, say, tab: await tabOf(desk, vendure.url) };
  tools.shot = (name, other = page) => given.shot(name, other);
  await nameShop(tools, vendure);

  say('· product list, before any order was read');
  await walkProductList(tools, async (hints) => {
    checkPlaces(tally, 'product list', hints);
    checkNoneDead(tally, 'before orders', hints);
  });
  await tools.shot('1-products-unknown');

  const stocked = new Set(someProducts(truth));
  say(`· ${stocked.size} product pages`);
  await walkProducts(tools, [...stocked]);

  say('· order list, all pages');
  const links = await walkOrderList(tools, async (hints) => {
    checkPlaces(tally, 'order list', hints);
    checkRepeatEarly(tally, hints, truth);
  });

  const placed = [...truth.orders.values()].filter((order) => order.placedAt !== null);
  placed.sort((a, b) => b.placedAt - a.placedAt);
  const first = placed.slice(0, FIRST_ORDERS);
  await checkPopupAsks(tools, 'popup-1-orders-unread', []);
  say(`· the newest ${FIRST_ORDERS} order pages`);
  await walkOrders([tools], first);
  await tools.shot('2-order-page');
  await checkPopupAsks(
    tools,
    'popup-2-some-read',
    first.map((order) => order.code),
  );
  await walkProductList(tools, async (hints) => checkNoneDead(tally, 'with too few order pages', hints));

  say(`· the other ${placed.length - FIRST_ORDERS} order pages`);
  const second = await secondTab(tools, vendure);
  await walkOrders([tools, second], placed.slice(FIRST_ORDERS));
  await second.page.close();

  say('· product list and order list again, now that all is known');
  await walkProductList(tools, async (hints, rows, n) => {
    checkPlaces(tally, 'product list', hints);
    checkDead(tally, hints, truth, rows, stocked, Date.now());
    await tools.shot(`3-products-${n}`);
  });
  await walkOrderList(tools, async (hints, rows, n) => {
    checkPlaces(tally, 'order list', hints);
    checkRepeat(tally, hints, truth, rows);
    if (n <= 2) await tools.shot(`4-orders-${n}`);
  });
  const last = await readPopup(tools, 'popup-3-all-read');
  const asked = last.codes.filter((code) => placed.some((order) => order.code === code));
  if (asked.length > 0)
    tally.fault(`The popup still asks for orders whose pages were read: ${asked.slice(0, 3)}.`);
  if (links.length !== truth.orders.size)
    tally.fault(
      `The order list showed ${links.length} rows, Vendure's API knows ${truth.orders.size} orders.`,
    );
  await walkTraps(tools);
}

/** The same dashboard in one more tab: a seller in a hurry. */
async function secondTab(tools, vendure) {
  const page = await tools.context.newPage();
  await page.goto(`${vendure.adminUrl}/catalog/facets`);
  await page.waitForSelector('vdr-main-nav a[href$="/orders"]');
  return { ...tools, page, tab: await tabOf(tools.desk, vendure.url, tools.tab) };
}

/** Vendure's pages name no shop, so the popup asks for a name first; nothing is kept until then. */
async function nameShop(tools, vendure) {
  const since = Date.now();
  await openList(tools.page, '/catalog/products');
  const { status } = await settled(tools, since);
  // Any page without a list: opening the list anew must be news to the reader.
  const leave = () => goSoftly(tools.page, '/admin/catalog/facets', 'Facets');
  if (!status?.needsShopName) return leave();
  const hints = await tools.page.locator('renhuo-hint').count();
  if (hints > 0) tools.tally.fault(`${hints} hints stood before the shop had a name.`);
  const answer = await tell(tools.desk, {
    type: 'shop.name',
    origin: new URL(vendure.url).origin,
    name: 'Farthing Goods',
  });
  if (answer?.ok !== true) tools.tally.fault(`The shop could not be named: ${JSON.stringify(answer)}.`);
  await leave();
}

/** Every silent product and a few that sell; the rest stays without a stock figure. */
function someProducts(truth) {
  const silent = new Set(truth.silentProducts);
  const selling = [...truth.products.keys()].filter((id) => !silent.has(id)).slice(0, 4);
  return [...silent, ...selling];
}

/** The popup names orders whose pages would help, none of them read already, all of them real. */
async function checkPopupAsks(tools, name, read) {
  const { codes, text } = await readPopup(tools, name);
  if (codes.length === 0)
    tools.tally.fault(`The popup names no order page that would help (${name}): ${text.slice(0, 160)}`);
  for (const code of codes)
    tools.tally.hint('popup asks for a page', read.includes(code) ? 'wrong' : 'right', code);
}
