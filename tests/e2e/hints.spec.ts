import { catalogues } from '../../utils/words/catalogues';
import { isDead, isRepeat } from '../run/tour/compare';
import { isSale, paidFen, refundFen } from '../shop/history/types';
import { buyerTruth } from '../shop/truth';
import { pagesBack } from './demo';
import { expect, test } from './fixtures';
import { doubled, hintsOn } from './hints';
import { clickAndLook, readOrders, visit } from './status';

const zh = catalogues['zh-CN'];
const SIZE = 100;
const BACK = 95;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

for (const lang of ['zh', 'en'] as const) {
  test(`dead listings are flagged beside their rows (${lang})`, async ({
    extension,
    page,
    running,
    shop,
  }) => {
    const pages = pagesBack(shop, BACK, SIZE);
    await readOrders(extension, page, `${running.origin}/${lang}/orders?pageSize=${SIZE}`, { pages });
    const said: string[] = [];
    const shown: string[] = [];
    for (let n = 1; n <= 3; n += 1) {
      if (n === 1) await visit(extension, page, `${running.origin}/${lang}/products`);
      else await clickAndLook(extension, page, 'a[rel=next]');
      const hints = await hintsOn(page);
      expect(doubled(hints)).toEqual([]);
      said.push(...hints.filter(isDead).map((hint) => hint.row));
      shown.push(
        ...(await page.locator('.products tbody .goods').allInnerTexts()).map(
          (text) => /ID: (\d+)/.exec(text)?.[1] ?? '',
        ),
      );
    }
    const truths = shown.map((id) => shop.listings.get(id)).filter((truth) => truth !== undefined);
    expect(truths).toHaveLength(60);
    const dead = truths.filter((truth) => truth.dead).map((truth) => truth.id);
    expect(dead.length).toBeGreaterThan(8);
    // What stood empty meanwhile looks just as silent on every page: those alone may be flagged beyond truth.
    const blind = new Set(truths.filter((truth) => truth.restocked).map((truth) => truth.id));
    expect(said.filter((id) => !blind.has(id)).sort()).toEqual([...dead].sort());
  });
}

test('before any order was read nothing is called dead, and what is known is said', async ({
  extension,
  page,
  running,
  shop,
}) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const hints = await hintsOn(page);
  expect(hints.filter(isDead)).toEqual([]);
  const quiet = [...shop.listings.values()].filter((truth) => truth.product.rank < 20 && truth.dead);
  for (const truth of quiet)
    expect(hints.find((hint) => hint.row === truth.id)?.word).toContain(zh.hints.zero30);
});

test('repeat buyers are flagged on their orders, counted right and net of refunds', async ({
  extension,
  page,
  running,
  shop,
}) => {
  const size = 500;
  const pages = Math.ceil(shop.history.orders.length / size);
  await readOrders(extension, page, `${running.origin}/zh/orders?pageSize=${size}`, { pages });
  // Everything is read: the newest page again, now with all that is known of its buyers.
  await visit(extension, page, `${running.origin}/zh/orders?pageSize=100`);
  const hints = await hintsOn(page);
  expect(doubled(hints)).toEqual([]);
  const people = buyerTruth(shop.history);
  const shown = shop.history.orders.slice(0, 100);
  const repeat = shown.filter((order) => (people.get(order.buyer)?.sales ?? 0) >= 2);
  expect(
    hints
      .filter(isRepeat)
      .map((hint) => hint.row)
      .sort(),
  ).toEqual(repeat.map((order) => order.id).sort());
  for (const order of repeat) {
    const buyer = people.get(order.buyer);
    const { word, label } = hints.find((hint) => hint.row === order.id) ?? { word: '', label: '' };
    expect(word.split(' · ')).toContain(zh.hints.orders(buyer?.sales ?? 0));
    const own = shop.history.orders.filter((each) => each.buyer === order.buyer && isSale(each));
    const net = own.reduce((sum, each) => sum + paidFen(each) - refundFen(each), 0);
    expect(label.replace(/,/g, '')).toContain((net / 100).toFixed(2).replace(/\.00$/, ''));
  }
});

test('masked buyers are only ever called maybe', async ({ extension, page, running }) => {
  await page.goto(`${running.origin}/switch?shop=yunmu&to=/zh/settings`);
  await readOrders(extension, page, `${running.origin}/zh/orders?pageSize=500`, { pages: 2 });
  await visit(extension, page, `${running.origin}/zh/orders?pageSize=100`);
  const hints = (await hintsOn(page)).filter(isRepeat);
  expect(hints.length).toBeGreaterThan(0);
  for (const hint of hints) expect(hint.word).toContain('可能');
});

test('full accounts are strong keys', async ({ extension, page, running }) => {
  await page.goto(`${running.origin}/switch?shop=songshi&to=/zh/settings`);
  await readOrders(extension, page, `${running.origin}/zh/orders?pageSize=500`, { pages: 2 });
  const hints = (await hintsOn(page)).filter(isRepeat);
  expect(hints.length).toBeGreaterThan(0);
  for (const hint of hints) expect(hint.word).not.toContain(zh.hints.maybeRepeat);
});
