import { rmSync } from 'node:fs';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundle.mjs';

/**
 * What the browser itself takes to open a page of an extension, in the same run: two pages beside the built ones, opened as the
 * popup is. `floor.html` stands there as it is, `floor-preact.html` has its one line drawn by Preact.
 */
export const FLOORS = { still: 'floor.html', preact: 'floor-preact.html' };

const HEAD = '<!doctype html><meta charset="utf-8"><title>floor</title>';

let made;

/** A copy of a built extension with the two pages in it, made once and taken away at the end. */
export function withFloors(build) {
  made ??= copied(build);
  return made;
}

async function copied(build) {
  const folder = await mkdtemp(join(tmpdir(), 'renhuo-floors-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await cp(build, folder, { recursive: true });
  const code = await bundled('tests/bench/store/in-page/floor.ts', 'floor');
  const script = '<script type="module" src="/floor.js"></script>';
  await writeFile(join(folder, 'floor.js'), code);
  await writeFile(join(folder, FLOORS.still), `${HEAD}<ul class="tasks"><li>one</li></ul>`);
  await writeFile(join(folder, FLOORS.preact), `${HEAD}${script}<div id="app"></div>`);
  return folder;
}
