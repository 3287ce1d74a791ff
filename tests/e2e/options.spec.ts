import { readFile } from 'node:fs/promises';
import { catalogues } from '../../utils/words/catalogues';
import { isDead } from '../run/tour/compare';
import type { DemoShop } from '../shop/shops';
import { listingTruth } from '../shop/truth';
import { dump, facts, rowsOf } from './database';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { readSmallShop } from './small-shop';
import { visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** A threshold under 80 days that no listing's silence comes near to, so that hours decide nothing. */
function clearOf(shop: DemoShop): number {
  const silences = [...shop.listings.values()].map((truth) => truth.silentDays ?? 0);
  const days = Array.from({ length: 60 }, (_, n) => 20 + n);
  const clear = days.find((day) => silences.every((silence) => Math.abs(silence - day) > 1.5));
  if (clear === undefined) throw new Error('some listing is silent for every number of days');
  return clear;
}

test('other thresholds flag other listings, after a live preview', async ({ extension, page, running }) => {
  const shop = await readSmallShop(extension, page, running);
  const at = (days: number) =>
    [...listingTruth(shop.history, days).values()].filter((truth) => truth.dead || truth.restocked);
  const other = clearOf(shop);
  expect(at(other).length).toBeGreaterThan(at(90).length);
  const options = await extension.open('options.html', { behind: true });
  const days = options.getByRole('textbox', { name: zh.options.fields.deadDays.label });
  await expect(options.getByText(zh.options.flagsDead(at(90).length, shop.listings.size))).toBeVisible();
  await days.fill(String(other));
  await expect(options.getByText(zh.options.flagsDead(at(other).length, shop.listings.size))).toBeVisible();
  expect((await hintsOn(page)).filter(isDead)).toHaveLength(at(90).length);
  await extension.killWorker();
  await options.getByRole('button', { name: zh.options.apply }).click();
  await until(
    'the hints at the new threshold',
    async () => (await hintsOn(page)).filter(isDead).length === at(other).length,
  );
  await days.fill('3');
  await expect(options.getByText(zh.options.outOfRange('7', '730'))).toBeVisible();
  await expect(options.getByRole('button', { name: zh.options.apply })).toBeDisabled();
});

test('the language changes our pages and the hints at once', async ({ extension, page, running }) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const options = await extension.open('options.html', { behind: true });
  await expect(options.getByRole('heading', { level: 1, name: zh.options.heading })).toBeVisible();
  for (const [name, language] of [
    ['English', 'en'],
    ['繁體中文（台灣）', 'zh-TW'],
    ['简体中文', 'zh-CN'],
  ] as const) {
    await options.getByLabel(name).check();
    const words = catalogues[language];
    await expect(options.getByRole('heading', { level: 1, name: words.options.heading })).toBeVisible();
    await until(`hints in ${language}`, async () => {
      const hints = await hintsOn(page);
      const { zero30 } = words.hints;
      // What is new or out of stock is named as that, in the same language.
      const stages = [words.panel.stands.new, words.panel.stands['out-of-stock']];
      const known = hints.every(({ word }) => word === zero30 || stages.some((one) => word.startsWith(one)));
      return known && hints.some(({ word }) => word === zero30);
    });
  }
});

test('export, delete, import: notes are asked for apart and everything comes back', async ({
  extension,
  page,
  running,
}, info) => {
  const since = Date.now();
  await readSmallShop(extension, page, running);
  const note = (await rowsOf(extension, 'listings'))[0]?.key;
  const spy = await extension.spy();
  await spy.evaluate(
    (subject) => chrome.runtime.sendMessage({ type: 'note.save', subject, text: '记一笔', tags: ['样品'] }),
    String(note),
  );
  const before = await dump(extension);
  const options = await extension.open('options.html', { behind: true });
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: zh.options.export }).click();
  const file = info.outputPath('export.json');
  await (await download).saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toBeTruthy();

  await options.getByRole('button', { name: zh.options.deleteStart }).click();
  await expect(options.getByLabel(zh.options.deleteKeepNotes)).toBeChecked();
  await options.getByRole('button', { name: zh.options.deleteNow }).click();
  await expect(options.getByText(zh.options.deleted)).toBeVisible();
  expect(await rowsOf(extension, 'listings')).toEqual([]);
  expect(await rowsOf(extension, 'orders')).toEqual([]);
  expect((await rowsOf(extension, 'notes')).map((row) => row.text)).toEqual(['记一笔']);

  await options.getByRole('button', { name: zh.options.deleteStart }).click();
  await options.getByLabel(zh.options.deleteNotesToo).check();
  await options.getByRole('button', { name: zh.options.deleteNow }).click();
  await until('the notes to go', async () => (await rowsOf(extension, 'notes')).length === 0);

  await extension.killWorker();
  await options.getByLabel(zh.backup.restoreChoose).setInputFiles(file);
  await expect(options.getByRole('heading', { name: zh.backup.previewTitle })).toBeVisible();
  expect(await rowsOf(extension, 'listings')).toEqual([]);
  await options.getByRole('button', { name: zh.backup.restore, exact: true }).click();
  await expect(options.getByText(zh.backup.restored)).toBeVisible();
  const after = await dump(extension);
  for (const table of ['shops', 'listings', 'orders', 'notes', 'mutes', 'evidence']) {
    expect(facts({ [table]: after[table] ?? [] }, since), table).toBe(
      facts({ [table]: before[table] ?? [] }, since),
    );
  }
});

test('foreign, broken and hostile files are refused with a sentence and change nothing', async ({
  extension,
  page,
  running,
}, info) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const options = await extension.open('options.html', { behind: true });
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: zh.options.export }).click();
  const path = info.outputPath('whole.json');
  await (await download).saveAs(path);
  const whole = await readFile(path, 'utf8');
  const before = await dump(extension);
  const files: [string, string][] = [
    ['not json', 'hello'],
    ['foreign json', JSON.stringify({ orders: [{ id: 1 }] })],
    ['an array', '[]'],
    ['cut off', whole.slice(0, Math.floor(whole.length / 2))],
    [
      'one digit changed',
      whole.replace(/"minor":(\d)/, (_, digit: string) => `"minor":${(Number(digit) + 1) % 10}`),
    ],
    ['newer', whole.replace(/("(?:version|format)":)\s*\d+/, '$1 999')],
    ['polluting', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ];
  for (const [name, text] of files) {
    expect(text === whole, `${name} must differ from the whole file`).toBe(false);
    await options
      .getByLabel(zh.backup.restoreChoose)
      .setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    const alert = options.locator('#backup').locator('..').getByRole('alert');
    await expect(alert, name).not.toBeEmpty();
    await expect(options.getByRole('heading', { name: zh.backup.previewTitle }), name).toHaveCount(0);
    expect(await options.evaluate(() => 'polluted' in {})).toBe(false);
  }
  expect(facts(await dump(extension), 0)).toBe(facts(before, 0));
});

test('a site can be paused and resumed in the options', async ({ extension, page, running }) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const options = await extension.open('options.html', { behind: true });
  const sites = options.locator('section', { has: options.locator('#sites') });
  await expect(sites.getByRole('listitem').first()).toContainText('127.0.0.1');
  const row = sites.getByRole('listitem').filter({ hasText: '127.0.0.1' }).first();
  await row.getByRole('button', { name: zh.options.pauseShort }).click();
  await expect.poll(() => hintsOn(page)).toEqual([]);
  await row.getByRole('button', { name: zh.options.resumeShort }).click();
  await until('hints again', async () => (await hintsOn(page)).length > 0);
});
