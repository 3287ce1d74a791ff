import type { Source } from './source-files';

export type Layer = {
  /** Layers it may import besides itself. */
  layers: string[];
  /** Layers it may import types from, and no values. */
  types?: string[];
  /** Files outside of these that it may import values from. */
  files?: string[];
  packages: string[];
};

const workers = ['reading', 'judging', 'care', 'report', 'store', 'browser'];

/**
 * ARCHITECTURE's table. `words` stands beside `model`: finished words for whoever draws or answers a page.
 * `model/minor` is plain arithmetic without a schema, so the reader may use it in the page.
 */
export const layers: Record<string, Layer> = {
  model: { layers: [], packages: ['zod'] },
  words: { layers: ['model'], packages: [] },
  reading: { layers: [], types: ['model'], files: ['utils/model/minor.ts'], packages: [] },
  judging: { layers: ['model'], packages: [] },
  care: { layers: ['model'], packages: [] },
  report: { layers: ['model'], packages: [] },
  store: { layers: ['model'], packages: ['dexie'] },
  browser: { layers: ['model'], packages: ['#imports', 'wxt/browser'] },
  pipeline: { layers: ['model', 'words', ...workers], packages: [] },
  components: { layers: ['model', 'words'], packages: ['preact', '@preact/signals'] },
  entrypoints: {
    layers: ['model', 'words', ...workers, 'pipeline', 'components'],
    packages: ['#imports', 'wxt/browser', 'preact', '@preact/signals'],
  },
};

/** Files that may use one package more than their layer, and why. */
export const packageExceptions: Record<string, string> = {
  'entrypoints/background.ts zod': 'turns off the compiler of zod, which the policy of our pages forbids',
  'utils/reading/files/csv.ts papaparse': 'reads CSV: quotes, line breaks in cells, delimiters',
  'utils/pipeline/hash.ts @noble/hashes':
    'hashes what tells buyers apart, without asking another thread each time',
  'utils/reading/files/xml.ts htmlparser2': 'reads the XML of a workbook piece by piece',
  'entrypoints/parts/no-eval.ts zod': 'turns off the compiler of zod, which the policy of our pages forbids',
};

/** The layer of a file; its first or, below utils, its second folder. */
export function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'utils' ? second : first;
}

export function packageOf(from: string): string {
  if (from === 'wxt/browser' || from.startsWith('#')) return from;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What a file imports against the table, one sentence each. */
export function breaches({ path, imports }: Source): string[] {
  const name = layerOf(path);
  const layer = layers[name];
  if (!layer) return [`${path}: no such layer`];
  return imports.flatMap(({ from, file, typeOnly }) => {
    if (file === null) {
      const used = packageOf(from);
      const allowed = layer.packages.includes(used) || `${path} ${used}` in packageExceptions;
      return allowed ? [] : [`${path} uses ${from}`];
    }
    const target = layerOf(file);
    if (target === name || layer.layers.includes(target) || layer.files?.includes(file)) return [];
    if (layer.types?.includes(target)) return typeOnly ? [] : [`${path} imports values from ${file}`];
    return [`${path} imports ${file}`];
  });
}

/** Every file reached from one by imports that stay when built. */
export function reached(from: string, all: Source[]): Source[] {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const found = new Map<string, Source>();
  const open = [from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const source = byPath.get(path);
    if (!source || found.has(path)) continue;
    found.set(path, source);
    for (const { file, typeOnly } of source.imports) if (file && !typeOnly) open.push(file);
  }
  return [...found.values()];
}

/** Rings of imports, each as `a > b > a`, once. */
export function cycles(all: Source[], follow: (typeOnly: boolean) => boolean): string[] {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const done = new Set<string>();
  const trail: string[] = [];
  const found: string[] = [];
  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' > '));
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const { file, typeOnly } of byPath.get(path)?.imports ?? [])
      if (file && follow(typeOnly)) visit(file);
    trail.pop();
    done.add(path);
  };
  for (const { path } of all) visit(path);
  return found;
}
