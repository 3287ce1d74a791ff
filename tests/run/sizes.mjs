import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, builds } from './builds.mjs';
import { command, ensureDependencies, root } from './setup.mjs';

/**
 * `npm run sizes`: what each place where the browser calls us loads at once: its script, the chunks that script
 * imports, its styles, and of the words it fetches before it draws those of one language, the heaviest. What is fetched
 * later, when asked for, isn't counted. In kB, as it is and gzipped.
 */
await command(async () => {
  await ensureDependencies();
  if (!process.argv.includes('--no-build')) await build('chrome');
  const folder = join(root, builds.chrome.folder);
  const rows = entrypoints(folder).map(([name, files]) => {
    const texts = [...files].map((file) => readFileSync(join(folder, file)));
    const raw = texts.reduce((sum, text) => sum + text.length, 0);
    const zipped = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    return [name, kb(raw), kb(zipped)];
  });
  const lines = [['entrypoint', 'kB', 'gzip'], ['---', '---:', '---:'], ...rows];
  process.stdout.write(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
  return 0;
});

function entrypoints(folder) {
  const names = readdirSync(folder);
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replace('.html', ''), ofPage(folder, name)]);
  const workers = names.filter((name) => name.endsWith('.js')).map((name) => [name, reached(folder, [name])]);
  const inPages = readdirSync(join(folder, 'content-scripts')).map((name) => [
    `in the page: ${name}`,
    reached(folder, [`content-scripts/${name}`]),
  ]);
  return [...inPages, ...pages, ...workers];
}

function ofPage(folder, name) {
  const html = read(folder, name);
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const loaded = reached(folder, named);
  return new Set([name, ...loaded, ...wordsOf(folder, loaded)]);
}

/** Of the catalogues that these scripts fetch before they draw, the heaviest: a page loads one of them. */
function wordsOf(folder, loaded) {
  const texts = [...loaded].filter((file) => file.endsWith('.js')).map((file) => read(folder, file));
  const names = texts.flatMap((text) => [
    ...text.matchAll(/\bimport\([`"']\.\/(catalogue-[^`"']+\.js)[`"']\)/g),
  ]);
  const catalogues = [...new Set(names.map(([, name]) => `chunks/${name}`))];
  if (catalogues.length !== 3) throw new Error(`of three catalogues ${catalogues.length} were found`);
  const weigh = (file) => read(folder, file).length;
  const heaviest = catalogues.reduce((most, file) => (weigh(file) > weigh(most) ? file : most));
  return reached(folder, [heaviest]);
}

function read(folder, file) {
  return readFileSync(join(folder, file), 'utf8');
}

/** The files and whatever they import from the start. */
function reached(folder, files) {
  const seen = new Set();
  const wait = [...files];
  for (let file = wait.pop(); file !== undefined; file = wait.pop()) {
    if (seen.has(file) || !existsSync(join(folder, file))) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const text = read(folder, file);
    const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
    for (const [, to] of imports) wait.push(posix.join(posix.dirname(file), to));
  }
  return seen;
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}
