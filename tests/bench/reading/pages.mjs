import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../pages/build.mjs';
import { root } from '../../run/setup.mjs';

const ZOO = join(root, 'tests/pages');

/** The zoo's pages with their truth, those named or all. Pages made by a component library are built first. */
export async function zooPages(ids = []) {
  await ensureBuilt();
  const pages = [];
  for (const split of ['open', 'held']) {
    const folder = join(ZOO, split);
    for (const id of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const truthFile = join(ZOO, split, id, 'truth.json');
      if (!existsSync(truthFile) || (ids.length > 0 && !ids.some((part) => id.includes(part)))) continue;
      const own = join(ZOO, split, id, 'page.html');
      const file = existsSync(own) ? own : join(ZOO, 'built', split, id, 'page.html');
      pages.push({ id, split, file, truth: JSON.parse(readFileSync(truthFile, 'utf8')) });
    }
  }
  return pages;
}
