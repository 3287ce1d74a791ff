import { resolve } from 'node:path';
import { build } from 'vite';

/** The reader with the plain reading and the one-function background, as one script for a page. */
export async function bundleReader(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'browser-reader.ts');
  const lib = { entry, formats: ['iife' as const], name: 'renhuoReader', fileName: 'reader' };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib, minify: false },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
