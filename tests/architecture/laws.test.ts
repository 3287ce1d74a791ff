import { describe, expect, it } from 'vitest';
import { clockReads, freeNames } from './free-names';
import { breaches, cycles, reached } from './layers';
import { nodesOf, parse } from './source-files';

describe('the laws catch', () => {
  const made = (path: string, ...imports: { from: string; file: string | null; typeOnly: boolean }[]) => ({
    ...{ path, text: '', tree: { type: 'Program' }, imports },
  });
  const toFile = (file: string, typeOnly = false) => ({ from: file, file, typeOnly });

  it.each([
    ['utils/reading/a.ts', toFile('utils/model/reading.ts')],
    ['utils/reading/a.ts', toFile('utils/store/keys.ts', true)],
    ['utils/reading/a.ts', { from: 'zod', file: null, typeOnly: true }],
    ['utils/judging/a.ts', toFile('utils/care/plan.ts', true)],
    ['utils/model/a.ts', toFile('utils/words/index.ts', true)],
    ['components/a.tsx', toFile('utils/store/store.ts', true)],
    ['components/a.tsx', { from: 'wxt/browser', file: null, typeOnly: false }],
    ['utils/pipeline/a.ts', { from: 'dexie/dist', file: null, typeOnly: false }],
    ['utils/helpers/a.ts', toFile('utils/model/day.ts')],
  ])('%s that imports %o', (path, imported) => {
    expect(breaches(made(path, imported))).toHaveLength(1);
  });

  it.each([
    ['utils/reading/a.ts', toFile('utils/model/reading.ts', true)],
    ['utils/reading/a.ts', toFile('utils/model/minor.ts')],
    ['utils/pipeline/a.ts', toFile('utils/words/index.ts')],
    ['entrypoints/a/main.tsx', { from: 'preact/hooks', file: null, typeOnly: false }],
  ])('nothing in %s that imports %o', (path, imported) => {
    expect(breaches(made(path, imported))).toEqual([]);
  });

  it('a ring of three, and what is reached through it', () => {
    const ring = [
      made('utils/a.ts', toFile('utils/b.ts')),
      made('utils/b.ts', toFile('utils/c.ts')),
      made('utils/c.ts', toFile('utils/a.ts', true)),
    ];
    expect(cycles(ring, () => true)).toEqual(['utils/a.ts > utils/b.ts > utils/c.ts > utils/a.ts']);
    expect(cycles(ring, (typeOnly) => !typeOnly)).toEqual([]);
    expect(reached('utils/c.ts', ring)).toHaveLength(1);
    expect(reached('utils/a.ts', ring)).toHaveLength(3);
  });

  it.each([
    ['document.body', ['document']],
    ['const f = () => location.href', ['location']],
    ['function f(document: Document) { return () => document.body; }', []],
    ['const x = { location: 1 }; x.location; x["location"]', []],
    ['const { document } = page; document.body', ['page']],
    ['const x = { browser }', ['browser']],
    ['type Location = { document: Document }', []],
  ])('free names of %s', (text, names) => {
    expect([...freeNames(parse('a.ts', text))]).toEqual(names);
  });

  it.each([
    ['new Date()', 1],
    ['Date()', 1],
    ['Date.now()', 1],
    ['Date["now"]()', 1],
    ['const now = Date.now', 1],
    ['new Date(now)', 0],
    ['Date.UTC(2026, 1)', 0],
  ])('clock reads of %s', (text, n) => {
    expect(clockReads(nodesOf(parse('a.ts', text)))).toHaveLength(n);
  });
});
