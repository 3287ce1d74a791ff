import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../run/setup.mjs';

/** A file and all it imports as one script, which puts what it exports on the page's global object as `__NAME`. */
export async function bundleInPage(entry = 'tests/bench/drift/in-page/entry.ts', name = 'drift') {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ['iife'], name },
    },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  return `${chunk.code}\n;globalThis.__${name} = ${name};`;
}
