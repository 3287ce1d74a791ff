import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../run/setup.mjs';

/** The reader and the mutations as one script that puts `drift` on the page's global object. */
export async function bundleInPage() {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/bench/drift/in-page/entry.ts'), formats: ['iife'], name: 'drift' },
    },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  return `${chunk.code}\n;globalThis.__drift = drift;`;
}
