import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../run/setup.mjs';

/** The store and what fills it, as one script that puts `bench` on the page's global object. */
export async function bundleBench() {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, 'tests/bench/store/in-page/entry.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  return `${chunk.code}\n;globalThis.bench = bench;`;
}
