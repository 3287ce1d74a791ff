import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const PAGES = resolve(import.meta.dirname, '../pages');
/** Apps that move their rows, each by a library that real backends are made with. */
export const apps = { preact: 'preact.jsx', react: 'react.jsx', vue: 'vue.js', angular: 'angular.js' };
export type App = keyof typeof apps;

/** Preact is ours; the others come with the zoo's libraries (`npm run bench:reading` installs them). */
export function isInstalled(app: App): boolean {
  const library = app === 'angular' ? '@angular/core' : app;
  return app === 'preact' || existsSync(resolve(PAGES, 'node_modules', library));
}

/** The app with its library as one script for a page with an element #app. */
export async function bundleApp(app: App): Promise<string> {
  const entry = resolve(PAGES, 'moving', apps[app]);
  const built = await build({
    root: PAGES,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    oxc: { jsx: { runtime: 'automatic', importSource: app === 'preact' ? 'preact' : 'react' } },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'moving', fileName: 'app' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
