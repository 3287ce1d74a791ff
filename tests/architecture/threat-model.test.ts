import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const named = [...text.matchAll(/`(tests\/[\w./-]+\.ts)`(?: "([^"]+)")?/g)].map(([, file = '', title]) => ({
  file,
  title,
}));

it('the threat model names a test for nearly every line, and each of them exists', () => {
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(({ file, title }) => {
    const path = join(root, file);
    return !existsSync(path) || (title !== undefined && !readFileSync(path, 'utf8').includes(title));
  });
  expect(missing).toEqual([]);
});
