import type { Page } from '@playwright/test';
import type { Extension } from './chromium';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { visit } from './status';
import { until } from './until';

/** A click on a hint opens the panel and does nothing else, whatever the hint's row is made of. */

const NAMES = ['Harbour Rope Mat', 'Felt House Slipper', 'Cobbler Desk Brush', 'Rush Log Basket'];
const STYLE = `body{font:14px/20px sans-serif} table{border-collapse:collapse;width:100%} td{padding:14px}
.cell-content{display:flex} .button-ghost{border:1px solid #888;border-radius:16px;padding:4px 8px;display:inline-flex}`;

type Goods = { id: number; name: string };
const SHAPES: Record<string, (goods: Goods) => string> = {
  'a link like a chip': ({ id, name }) =>
    `<tr><td><div class="cell-content left"><a class="button-ghost" href="/goods/${id}"><span>${name}</span></a></div></td>`,
  'a link that fills its cell': ({ id, name }) =>
    `<tr><td><a style="display:block" href="/goods/${id}">${name}</a></td>`,
  'a row that is clicked': ({ id, name }) =>
    `<tr onclick="hits.row++;location='/goods/${id}'"><td>${name}</td>`,
  'a label of a checkbox': ({ name }) =>
    `<tr><td><label><input type="checkbox" onchange="hits.box++"> <span>${name}</span></label></td>`,
};

async function openList(extension: Extension, page: Page, origin: string, shape: string): Promise<string> {
  const rows = NAMES.map((name, n) => {
    const start = SHAPES[shape]?.({ id: 1001 + n, name }) ?? '';
    return `${start}<td>RH-${n + 1}-X</td><td>$${n + 10}.50</td><td>${n + 3}</td><td>0</td></tr>`;
  });
  const body = `<!doctype html><html lang="en"><title>Products</title><style>${STYLE}</style>
<script>window.hits={row:0,box:0}</script><header data-shop-id="99120">Shop</header><h1>Products</h1><table><thead><tr><th>Name</th><th>SKU</th>
<th>Price</th><th>Stock</th><th>Sales (30 days)</th></tr></thead><tbody>${rows.join('')}</tbody></table></html>`;
  const address = `${origin}/admin/products`;
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await visit(extension, page, address);
  return address;
}

async function subject(extension: Extension): Promise<unknown> {
  const spy = await extension.spy();
  const all = await spy.evaluate(() => chrome.storage.session.get('panel-subject'));
  return all['panel-subject'];
}

for (const shape of Object.keys(SHAPES)) {
  test(`a click on a hint in ${shape} only opens the panel`, async ({ extension, page, running }) => {
    const address = await openList(extension, page, running.origin, shape);
    expect(await hintsOn(page)).toHaveLength(NAMES.length);
    const hint = page.locator('renhuo-hint button').nth(1);
    // Clicks made by a script of the page are no clicks.
    await hint.evaluate((button: HTMLElement) => button.click());
    await page.waitForTimeout(200);
    expect(await subject(extension)).toBeUndefined();
    // The middle button, the left one, and the keys.
    await hint.click({ button: 'middle' });
    await hint.click();
    await until('a subject', async () => /1002|RH-2/i.test(String(await subject(extension))));
    await hint.press('Enter');
    await hint.press(' ');
    await page.waitForTimeout(300);
    expect(page.url()).toBe(address);
    const open = extension.context.pages().map((each) => each.url());
    expect(open.filter((url) => url.includes('/goods/'))).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { hits: object }).hits)).toEqual({
      row: 0,
      box: 0,
    });
    expect(await hintsOn(page)).toHaveLength(NAMES.length);
  });
}

test('the demo shop’s own links and labels stay as they are, in tables and in blocks', async ({
  extension,
  page,
  running,
}) => {
  for (const path of ['zh/products', 'zh/orders?pageSize=100', 'en/orders?pageSize=100']) {
    const { hints } = await visit(extension, page, `${running.origin}/${path}`);
    expect(hints).toBeGreaterThan(0);
    const address = page.url();
    await expect(page.locator('a renhuo-hint, button renhuo-hint, label renhuo-hint')).toHaveCount(0);
    await page.locator('renhuo-hint button').first().click();
    await page.waitForTimeout(200);
    expect(page.url()).toBe(address);
    await expect(page.locator('input:checked')).toHaveCount(0);
  }
});

test('every hint stays when the window gets narrower, beside its row and over no text', async ({
  extension,
  page,
  running,
}) => {
  for (const path of ['zh/products', 'zh/orders']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(extension, page, `${running.origin}/${path}`);
    const before = await hintsOn(page);
    expect(before.length).toBeGreaterThan(0);
    for (const width of [1000, 760, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(900);
      await expect.poll(() => hintsOn(page)).toEqual(before);
      await expect.poll(() => covered(page)).toEqual([]);
    }
  }
});

/** The texts of rows that a hint in sight lies on, by more than a pixel. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('renhuo-hint')) {
      const face = host.shadowRoot?.querySelector('[data-set] b')?.getBoundingClientRect();
      const row = host.closest('tr, .block');
      if (!face || !row || face.top > window.innerHeight) continue;
      const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (!text.nodeValue?.trim()) continue;
        const range = document.createRange();
        range.selectNode(text);
        for (const box of range.getClientRects()) {
          const wide = Math.min(box.right, face.right) - Math.max(box.left, face.left);
          const high = Math.min(box.bottom, face.bottom) - Math.max(box.top, face.top);
          // Lines of text are taller than their letters: a pill may stand close under one.
          if (wide > 1 && high > 3) found.push(`${text.nodeValue} (${wide} x ${high})`);
        }
      }
    }
    return found;
  });
}
