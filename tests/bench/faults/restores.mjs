import { readFile } from 'node:fs/promises';
import { compare, contents, idsOf, send, settle } from './feed.mjs';
import { OWN, openSession } from './session.mjs';

const PASSPHRASE = 'four words of hers';
const PAGES = [0, 1, 2, 3];
/** What the other computer knows before. */
const HERE = [10, 11];

/**
 * A backup that was cut off anywhere, plain or locked, is brought in on a computer that knows other orders. It must be
 * refused with a sentence, and nothing here may change by it; the whole file must then still bring everything.
 */
export async function restoreCut({ profile, site, runs, random, progress }) {
  const words = await englishOf('backup', [
    'lockStart',
    'lockSave',
    'lockSet',
    'passphrase',
    'passphraseAgain',
    'save',
    'open',
  ]);
  const files = await backupsOf(profile, site, words);
  const session = await openSession(`${profile}-copy`, site);
  const known = new Set();
  const rows = [];
  let strangers = 0;
  try {
    for (const page of HERE) if (await send(session, page)) for (const id of idsOf(page)) known.add(id);
    await settle(session);
    for (let run = 0; run < runs; run += 1) {
      const [name, whole] = files[run % files.length];
      // Every fourth within the header's line, where a cut file may look like another one.
      const at = Math.floor(random() * (run % 4 === 3 ? Math.min(400, whole.length) : whole.length));
      const said = await bringIn(session, words, whole.subarray(0, at));
      const here = await contents(session);
      strangers += here.ids.filter((id) => !known.has(id)).length;
      const { lost, doubled } = compare(known, here);
      rows.push({ name, at, of: whole.length, said, lost, doubled });
      progress(run + 1);
    }
    const all = new Set(known);
    for (const page of PAGES) for (const id of idsOf(page)) all.add(id);
    for (const [name, whole] of files) {
      const said = await bringIn(session, words, whole);
      rows.push({ name, at: whole.length, of: whole.length, said, lost: 0, doubled: 0 });
    }
    await settle(session);
    const after = compare(all, await contents(session));
    return {
      runs,
      lost: after.lost + Math.max(...rows.map(({ lost }) => lost)),
      doubled: after.doubled + strangers + Math.max(...rows.map(({ doubled }) => doubled)),
      noticed: rows.filter(({ at, of, said }) => at < of && said.refused).length,
      rows,
    };
  } finally {
    await session.context.close();
  }
}

/** Sentences of the English catalogue by their names: the pages are worked by what a seller sees. */
async function englishOf(part, names) {
  const text = await readFile(new URL(`../../../utils/words/en/${part}.ts`, import.meta.url), 'utf8');
  return Object.fromEntries(
    names.map((name) => {
      const found = new RegExp(`^  ${name}: '([^']+)'`, 'm').exec(text);
      if (!found) throw new Error(`no word ${name} in ${part}`);
      return [name, found[1]];
    }),
  );
}

async function optionsOf({ context, still }) {
  await still.evaluate(() => chrome.runtime.sendMessage({ type: 'language.set', language: 'en' }));
  const page = await context.newPage();
  await page.goto(`${OWN}/options.html`);
  await page.locator('#restore').waitFor();
  return page;
}

/** Two backups of one shop, as they are downloaded: plain and locked. */
async function backupsOf(profile, site, words) {
  const session = await openSession(profile, site);
  try {
    for (const page of PAGES) if (!(await send(session, page))) throw new Error('nothing was stored');
    await settle(session);
    const options = await optionsOf(session);
    const plain = await saved(options, words);
    await options.getByRole('button', { name: words.lockStart }).click();
    await options.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE);
    await options.getByLabel(words.passphraseAgain).fill(PASSPHRASE);
    await options.getByRole('button', { name: words.lockSave }).click();
    await options.getByText(words.lockSet).waitFor();
    const locked = await saved(options, words);
    const isLocked = (file) => !file.subarray(0, file.indexOf(10)).includes('"lock":null');
    if (isLocked(plain) || !isLocked(locked)) throw new Error('no plain and no locked backup was made');
    return [
      ['plain', plain],
      ['locked', locked],
    ];
  } finally {
    await session.context.close();
  }
}

async function saved(options, words) {
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: words.save, exact: true }).click();
  return readFile(await (await download).path());
}

/** What the options page makes of a file: refused with a sentence, or restored as it offers. */
async function bringIn(session, words, bytes) {
  const options = await optionsOf(session);
  try {
    const box = options.locator('#restore').locator('..');
    const sentence = options.locator('section', { has: options.locator('#restore') }).getByRole('alert');
    const unlock = box.getByRole('button', { name: words.open, exact: true });
    const preview = box.locator('section.preview .btn-primary');
    await box.locator('input[type=file]').setInputFiles({ name: 'cut.renhuo', mimeType: '', buffer: bytes });
    await sentence.or(unlock).or(preview).first().waitFor();
    if (await unlock.isVisible()) {
      await box.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE);
      await unlock.click();
      await unlock.waitFor({ state: 'detached' });
      await sentence.or(preview).first().waitFor();
    }
    if (await sentence.first().isVisible()) return { refused: await sentence.first().innerText() };
    await preview.click();
    await box.locator('input[type=file]').waitFor({ state: 'attached' });
    return { restored: true };
  } finally {
    await options.close();
  }
}
