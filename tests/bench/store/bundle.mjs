import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../run/setup.mjs';

/** The store and what fills it, as one script that puts `bench` on the page's global object. */
export async function bundleBench() {
  return `${await bundled('tests/bench/store/in-page/entry.ts', 'bench')}\n;globalThis.bench = bench;`;
}

/** A file of the bench with all it imports, as one script. */
export async function bundled(file, name) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: join(root, file), formats: ['iife'], name } },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  return chunk.code;
}
