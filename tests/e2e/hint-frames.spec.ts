import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { statusesOf } from './status';
import { until } from './until';

const ROWS = [1, 2, 3, 4].map(
  (n) =>
    `<tr><td>ID: 10020030${n}</td><td>Cup number ${n}</td><td>$${n}2.50</td><td>${n + 3}</td><td>0</td></tr>`,
);
const LIST = `<header data-shop-id="99120">Shop</header><table><thead><tr><th>Item ID</th><th>Name</th><th>Price</th>
<th>Stock</th><th>Sales (30 days)</th></tr></thead><tbody>${ROWS.join('')}</tbody></table>`;

/** A store backend whose list stands in a frame that has no address of its own. */
const outer = (sandbox: string) => `<!doctype html><html lang="en"><title>Goods</title><h1>Goods</h1>
<iframe id="list" ${sandbox} width="900" height="500" srcdoc='${LIST}'></iframe>
<iframe id="blank" width="900" height="500"></iframe>
<script>addEventListener('load', () => {
  blank.contentDocument.body.innerHTML = ${JSON.stringify(LIST.replaceAll('10020030', '10020040').replaceAll('Cup', 'Pot'))};
})</script></html>`;

async function frameIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame in ${selector}`);
  return frame;
}

test('lists in frames without an address are read and get their hints', async ({
  extension,
  page,
  running,
}) => {
  const address = `${running.origin}/admin/frames`;
  await page.route(address, (route) => route.fulfill({ body: outer(''), contentType: 'text/html' }));
  await page.goto(address);
  for (const id of ['#list', '#blank']) {
    await until(`hints in ${id}`, async () => {
      return (await hintsOn(await frameIn(page, id))).length === ROWS.length;
    });
  }
  const read = (await statusesOf(extension, page)).filter((status) => status.status === 'read');
  expect(read.map(({ origin, rows }) => [origin, rows])).toEqual([
    [running.origin, 4],
    [running.origin, 4],
  ]);
});

test('a sandboxed frame without an address is nobody’s, and stays unread', async ({
  extension,
  page,
  running,
}) => {
  const address = `${running.origin}/admin/sandboxed`;
  const body = outer('sandbox="allow-scripts"');
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(address);
  await until('the hints of the other frame', async () => {
    const frame = await frameIn(page, '#blank');
    return (await hintsOn(frame)).length === ROWS.length;
  });
  expect(await hintsOn(await frameIn(page, '#list'))).toEqual([]);
  const read = (await statusesOf(extension, page)).filter((status) => status.status === 'read');
  expect(read).toHaveLength(1);
});
