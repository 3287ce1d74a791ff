import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { taskKinds } from '../utils/model/task';
import { clockReads, freeNames } from './architecture/free-names';
import {
  breaches,
  cycles,
  layerOf,
  layers,
  packageExceptions,
  packageOf,
  reached,
} from './architecture/layers';
import { filesUnder, nodesOf, root, sources } from './architecture/source-files';

const all = sources();
const inLayers = (...names: string[]) => all.filter(({ path }) => names.includes(layerOf(path)));

describe('layers', () => {
  it('import what the table allows and nothing else', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap(breaches)).toEqual([]);
  });

  it('are all in the table', () => {
    const unknown = all.map(({ path }) => layerOf(path)).filter((name) => !(name in layers));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('need each of their exceptions', () => {
    const used = all.flatMap(({ path, imports }) => imports.map(({ from }) => `${path} ${packageOf(from)}`));
    expect(Object.keys(packageExceptions).filter((name) => !used.includes(name))).toEqual([]);
  });

  it('hold no ring of imports, not even of types', () => {
    expect(cycles(all, () => true)).toEqual([]);
  });

  it('leave the registries to pipeline and entrypoints: engines get their list as an argument', () => {
    const found = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file?.endsWith('/registry.ts'))
        .filter(() => !['pipeline', 'entrypoints'].includes(layerOf(path)))
        .map(({ file }) => `${path} imports ${file}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the content script', () => {
  const carried = reached('entrypoints/reading.content/index.ts', all);

  it('carries the reader, and no package: no database, no schemas, no polyfill', () => {
    expect(carried.map(({ path }) => path)).toContain('utils/reading/read-page.ts');
    const packages = carried.flatMap(({ imports }) =>
      imports.filter(({ file, typeOnly }) => file === null && !typeOnly).map(({ from }) => from),
    );
    expect([...new Set(packages)]).toEqual(['#imports']);
  });

  it('carries no catalogue of words, no lexicon and no profile', () => {
    const heavy = carried.filter(({ path }) =>
      /^utils\/(?:words|store|pipeline|reading\/profiles)\//.test(path),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
    const imports = carried.flatMap(({ imports: own }) => own.map(({ from }) => from));
    expect(imports.filter((from) => from.endsWith('.json'))).toEqual([]);
  });
});

describe('the script in every page', () => {
  const carried = reached('entrypoints/reader.content/index.ts', all);

  it('carries the question whether anything could be a list, and neither the reader nor its hints', () => {
    const paths = carried.map(({ path }) => path);
    expect(paths).toContain('utils/reading/grid/could-hold.ts');
    const heavy = /^(?:utils\/(?:words|store|pipeline|judging)|utils\/reading\/(?:rows|profiles|lexicon))\//;
    expect(paths.filter((path) => heavy.test(path) || path.includes('/hints/'))).toEqual([]);
    expect(paths).not.toContain('utils/reading/read-page.ts');
  });
});

describe('pages of ours', () => {
  const pages = all.map(({ path }) => path).filter((path) => /^entrypoints\/[a-z]+\/main\.tsx$/.test(path));

  it('carry the words of no language: they fetch those of the one they are drawn in', () => {
    expect(pages).toContain('entrypoints/popup/main.tsx');
    const carried = pages.flatMap((page) => reached(page, all).map(({ path }) => `${page}: ${path}`));
    expect(carried.filter((line) => line.endsWith('utils/words/catalogues.ts'))).toEqual([]);
    const naming = all.filter(({ imports }) => imports.some(({ file }) => file?.endsWith('/catalogue.ts')));
    const [all3, later] = ['utils/words/catalogues.ts', 'utils/words/load-words.ts'];
    expect(naming.map(({ path }) => path)).toEqual([all3, later]);
    expect(naming.find(({ path }) => path === later)?.text).not.toMatch(/^import .*catalogue'/m);
  });
});

describe('the popup’s first picture', () => {
  it('waits for no schema, no polyfill and no database', () => {
    // What makes it live is fetched when it is drawn.
    const first = all.filter(({ path }) => path !== 'entrypoints/popup/whole.tsx');
    const packages = reached('entrypoints/popup/main.tsx', first).flatMap(({ imports }) =>
      imports.filter(({ file, typeOnly }) => file === null && !typeOnly).map(({ from }) => from),
    );
    expect(packages).toContain('preact');
    expect(packages.filter((from) => !/^preact(?:\/hooks)?$|\.css$/.test(from))).toEqual([]);
  });
});

describe('pure layers', () => {
  const pure = inLayers('model', 'judging', 'care', 'report');
  const clockless = [...pure, ...inLayers('reading', 'words', 'components', 'store')];

  it('know no page and no browser', () => {
    const forbidden = [
      'document',
      'window',
      'location',
      'browser',
      'chrome',
      'navigator',
      'localStorage',
      'fetch',
    ];
    const found = pure.flatMap(({ path, tree }) =>
      [...freeNames(tree)].filter((name) => forbidden.includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('and the reader are given the document and the browser they work on', () => {
    const forbidden = [
      'document',
      'window',
      'location',
      'browser',
      'chrome',
      'navigator',
      'globalThis',
      'self',
    ];
    const found = inLayers('reading').flatMap(({ path, tree }) =>
      [...freeNames(tree)].filter((name) => forbidden.includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('are given the time', () => {
    const found = clockless.flatMap(({ path, tree }) =>
      clockReads(nodesOf(tree)).map((what) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });
});

describe('open folders', () => {
  const folders: [string, string, RegExp][] = [
    ['utils/judging/rules', 'tests/judging/rules', /^[a-z-]+\.ts$/],
    ['utils/care/kinds', 'tests/care/kinds', /^[a-z-]+\.ts$/],
    ['utils/reading/profiles', 'tests/reading/profiles', /^(?!registry\.ts).+\.ts$/],
    ['utils/reading/files/formats', 'tests/reading/files/formats', /^(?!registry\.ts).+\.ts$/],
  ];

  it.each(folders)('%s: an id is its file name and has its test', async (folder, tests, ending) => {
    for (const path of filesUnder(folder, ending)) {
      const name = basename(path, '.ts');
      const loaded: { default?: { id?: string } } = await import(join(root, path));
      expect(loaded.default?.id, path).toBe(name);
      expect(existsSync(join(root, tests, `${name}.test.ts`)), `${tests}/${name}.test.ts`).toBe(true);
    }
  });

  it('hold the rules and the kinds of task that there are', () => {
    const kinds = filesUnder('utils/care/kinds', /\.ts$/).map((path) => basename(path, '.ts'));
    expect(kinds.sort()).toEqual([...taskKinds].sort());
    const rules = filesUnder('utils/judging/rules', /\.ts$/).map((path) => basename(path, '.ts'));
    expect(rules).toEqual(expect.arrayContaining(['dead-listing', 'repeat-buyer']));
  });
});

/** Files longer than the law, each with what it waits for. A line that no longer holds fails. */
const tooLong: Record<string, string> = {
  'tests/components/gallery/made-up.ts': 'older than this law: made-up data of every scene',
  'tests/e2e/hint-pills.spec.ts': 'older than this law: to part by what is measured',
  'tests/hints/reader.test.ts': 'older than this law: to part by what moves the page',
  'tests/judging/rules/dead-listing.test.ts': 'older than this law: one long table of cases',
  'tests/shop/public/style.css': 'older than this law: the demo shop is one page',
};

describe('manners', () => {
  const code = ['utils', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
    filesUnder(folder, /\.(?:tsx?|mjs|css)$/),
  );

  it('no file is over 250 lines', () => {
    const long = code.filter(
      (path) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length > 250,
    );
    expect(long.filter((path) => !(path in tooLong))).toEqual([]);
    // A file that was parted since loses its exception.
    expect(Object.keys(tooLong).filter((path) => !long.includes(path))).toEqual([]);
  });

  it('files are kebab-case and named after one thing', () => {
    const names = code.filter((path) => !/^tests\//.test(path)).map((path) => basename(path));
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:tsx?|css|mjs)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(?:utils?|helpers?|manager|service)\./.test(name))).toEqual([]);
  });

  it('there is no any and no non-null !', () => {
    const found = all.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter(({ type }) => type === 'TSAnyKeyword' || type === 'TSNonNullExpression')
        .map(({ type }) => `${path}: ${type}`),
    );
    expect(found).toEqual([]);
  });

  it('exports have names, except what a folder collects and entrypoints', () => {
    const collected =
      /^(?:utils\/(?:judging\/rules|care\/kinds|report\/figures|reading\/profiles|reading\/files\/formats)|entrypoints)\//;
    const found = all.filter(
      ({ path, tree }) =>
        !collected.test(path) && nodesOf(tree).some(({ type }) => type === 'ExportDefaultDeclaration'),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('zod is imported whole, the form that can be shaken', () => {
    const found = all.filter(
      ({ text }) => /from 'zod'/.test(text) && !/import (?:type )?\* as z from 'zod'/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
