import { readFile } from 'node:fs/promises';
import { catalogues } from '../../utils/words/catalogues';
import { launchExtension } from './chromium';
import { dump, facts, rowsOf } from './database';
import { expect, test } from './fixtures';
import { readSmallShop } from './small-shop';

const zh = catalogues['zh-CN'];
const { backup } = zh;
const PASSPHRASE = '松石 工坊 十月';

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('a locked backup comes back whole on a new computer, and not with another passphrase', async ({
  extension,
  page,
  running,
}, info) => {
  test.setTimeout(120_000);
  const since = Date.now();
  await readSmallShop(extension, page, running);
  const listing = String((await rowsOf(extension, 'listings'))[0]?.key);
  const spy = await extension.spy();
  await spy.evaluate(
    (subject) => chrome.runtime.sendMessage({ type: 'note.save', subject, text: '供应商老陈', tags: [] }),
    listing,
  );
  const options = await extension.open('options.html', { behind: true });
  await expect(options.getByText(backup.never)).toBeVisible();
  await options.getByRole('button', { name: backup.lockStart }).click();
  await options.getByLabel(backup.passphrase, { exact: true }).fill(PASSPHRASE);
  await options.getByLabel(backup.passphraseAgain).fill(PASSPHRASE);
  await options.getByRole('button', { name: backup.lockSave }).click();
  await expect(options.getByText(backup.lockSet)).toBeVisible();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: backup.save }).click();
  const file = info.outputPath('whole.renhuo');
  await (await download).saveAs(file);
  await expect(options.getByText(backup.last(zh.common.ago(0), 'download'))).toBeVisible();
  const before = await dump(extension);
  const bytes = await readFile(file);
  expect(bytes.toString('latin1')).not.toContain(Buffer.from('供应商老陈').toString('latin1'));

  const other = await launchExtension();
  try {
    const there = await other.open('options.html');
    await there.getByLabel(backup.restoreChoose).setInputFiles(file);
    await there.getByLabel(backup.passphrase, { exact: true }).fill('a wrong one');
    await there.getByRole('button', { name: backup.open, exact: true }).click();
    await expect(there.getByText(zh.refusals['wrong-passphrase'])).toBeVisible();
    expect(await rowsOf(other, 'orders')).toEqual([]);
    await there.getByLabel(backup.passphrase, { exact: true }).fill(PASSPHRASE);
    await there.getByRole('button', { name: backup.open, exact: true }).click();
    await expect(there.getByRole('heading', { name: backup.previewTitle })).toBeVisible();
    await expect(there.getByText(backup.secrets.comes)).toBeVisible();
    expect(await rowsOf(other, 'orders')).toEqual([]);
    await other.killWorker();
    await there.getByRole('button', { name: backup.restore, exact: true }).click();
    await expect(there.getByText(backup.restored)).toBeVisible();
    expect(facts(await dump(other), since)).toBe(facts(before, since));
    // Read again on the new computer, the shop's buyers are the ones that came with the file.
    const tab = await other.context.newPage();
    await readSmallShop(other, tab, running);
    const keys = (rows: { key?: unknown }[] = []) => rows.map((row) => String(row.key)).sort();
    expect(keys(await rowsOf(other, 'buyers'))).toEqual(keys(before.buyers));
  } finally {
    await other.close();
  }
});
