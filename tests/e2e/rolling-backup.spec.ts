import { catalogues } from '../../utils/words/catalogues';
import type { Extension } from './chromium';
import { dump, facts, rowsOf } from './database';
import { expect, test } from './fixtures';
import { readSmallShop } from './small-shop';
import { until } from './until';

const zh = catalogues['zh-CN'];
const { backup } = zh;
const FOLDER = '店铺备份';

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** The browser's own picker can't be clicked here: it answers with a real folder of the extension's own. */
async function pickWithoutAsking(extension: Extension): Promise<void> {
  await extension.context.addInitScript((name) => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
    });
  }, FOLDER);
}

async function filesIn(extension: Extension): Promise<string[]> {
  const spy = await extension.spy();
  return spy.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    const names: string[] = [];
    for await (const each of folder.keys()) names.push(each);
    return names.sort();
  }, FOLDER);
}

/** Any alarm does what the hourly one does; this one comes at once. */
async function anHourLater(extension: Extension): Promise<void> {
  const spy = await extension.spy();
  await spy.evaluate(() => chrome.alarms.create('brought-forward', { when: Date.now() + 500 }));
}

async function stateOf(extension: Extension): Promise<Record<string, unknown>> {
  const spy = await extension.spy();
  const found = await spy.evaluate(() => chrome.storage.local.get('backup-state'));
  return (found as { 'backup-state'?: Record<string, unknown> })['backup-state'] ?? {};
}

/** Makes the last backup look a day old. */
async function aDayLater(extension: Extension): Promise<void> {
  const spy = await extension.spy();
  await spy.evaluate(async () => {
    const { 'backup-state': state } = (await chrome.storage.local.get('backup-state')) as {
      'backup-state': Record<string, number>;
    };
    const day = 86_400_000;
    const earlier = { savedAt: (state.savedAt ?? 0) - day, triedAt: (state.triedAt ?? 0) - day };
    await chrome.storage.local.set({ 'backup-state': { ...state, ...earlier } });
  });
}

test('backups roll into a folder picked once, and bring a lost database back', async ({
  extension,
  page,
  running,
}) => {
  test.setTimeout(150_000);
  const since = Date.now();
  await pickWithoutAsking(extension);
  await readSmallShop(extension, page, running);
  const options = await extension.open('options.html', { behind: true });
  await options.getByRole('button', { name: backup.folderPick }).click();
  await expect(options.getByText(backup.folderKept(FOLDER, 7))).toBeVisible();
  await expect(options.getByText(backup.last(zh.common.ago(0), 'folder'))).toBeVisible();
  const [first] = await filesIn(extension);
  expect(first).toMatch(/^renhuo-\d{4}-\d\d-\d\d-\d{6}\.renhuo$/);

  // A day later, with something new, the alarm writes another; the worker that picked up the folder is long gone.
  const subject = String((await rowsOf(extension, 'listings'))[0]?.key);
  const spy = await extension.spy();
  await spy.evaluate(
    (key) => chrome.runtime.sendMessage({ type: 'note.save', subject: key, text: '补货前问老陈', tags: [] }),
    subject,
  );
  await aDayLater(extension);
  await extension.killWorker();
  await anHourLater(extension);
  const second = await until('another backup', async () =>
    (await filesIn(extension)).find((name) => name !== first && name.endsWith('.renhuo')),
  );
  await until('the first of the day to go', async () => (await filesIn(extension)).join() === second);
  await until('its state', async () => (await stateOf(extension)).file === second);

  // The browser loses the database; backups stop until the seller has it back.
  const before = await dump(extension);
  await options.close();
  await extension.killWorker();
  await spy.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const gone = indexedDB.deleteDatabase('renhuo');
        gone.onsuccess = () => done();
        gone.onerror = () => failed(gone.error);
      }),
  );
  await aDayLater(extension);
  await anHourLater(extension);
  await until('the loss to be noticed', async () => {
    const found = await spy.evaluate(() => chrome.storage.local.get('lost'));
    return 'lost' in (found as object);
  });
  const popup = await extension.open('popup.html', { behind: true });
  const led = extension.context.waitForEvent('page', (tab) => tab.url().includes('options.html'));
  await popup.getByRole('button', { name: zh.popup.lostAction }).click();
  const rescue = await led;
  await expect(rescue.getByText(String(second))).toBeVisible();
  expect(await filesIn(extension)).toEqual([second]);
  await rescue.getByRole('button', { name: backup.lostFromFolder(FOLDER) }).click();
  await expect(rescue.getByRole('heading', { name: backup.previewTitle })).toBeVisible();
  await rescue.getByRole('button', { name: backup.restore, exact: true }).click();
  await expect(rescue.getByText(backup.restored)).toBeVisible();
  expect(facts(await dump(extension), since)).toBe(facts(before, since));
  await expect(rescue.getByRole('button', { name: backup.lostFromFolder(FOLDER) })).toHaveCount(0);
  await rescue.close();
});
