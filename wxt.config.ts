import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Public key of the unpacked builds: it fixes the extension's id, so tests can open its pages by address. */
const E2E_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAofgxVKM5BYnsPxePYYww8yzlaLUqbvpPdQfiRek+Meyv4EM2wnRPTyuGDih7EEJ6BK4XHI5yVqsmo5LQZuZFoolsss/qOHjjivBXGMYxJFBAqFdEtwrMihVerVqNtdL5MT+1C1zjdgjvWhSxtCToIlxeH5jCjzqH/rjj28G9QfBhcr7eSYDojL0qRDm2dZ+tIJ+y22Cb4yFydAbZZEdx8FNPjW5TJVKNCbAe29XWBQbv0ehhiqW2FdIxDEOleWQSb/eIRcecoc+vQdHUj3FRv8la8fDugRgePaJQ7hGJLJIBN1SSQJbg/uJ0RLB0ctWb9ZE/38xrRI0dTThaVsddhwIDAQAB';

/** What packages could do with text and must never do here: where it stands, and what stands there instead. */
const HARDENED: { file: RegExp; from: RegExp; to: string; end: string }[] = [
  {
    // zod would make functions of text. Our policy forbids it; without it the linter of Firefox's store has nothing to find.
    file: /[\\/]zod[\\/]v4[\\/]core[\\/](?:util|doc|compile)\.js$/,
    from: /const F = Function;/,
    to: 'const F = noCodeOfText;',
    end: "\nfunction noCodeOfText() { throw new Error('no code is made of text here'); }\n",
  },
  {
    // Preact's way to write HTML, which no file of ours takes.
    file: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/,
    from: /(\w+)\.innerHTML=(\w+)\.__html/,
    to: '$1.textContent=$2.__html',
    end: '',
  },
];

/** Takes these out of what is built; a version of a package that holds them in other words stops the build. */
const hardened: PluginOption = {
  name: 'renhuo-hardened',
  enforce: 'pre',
  transform(code: string, id: string) {
    const one = HARDENED.find(({ file }) => file.test(id.split('?')[0] ?? ''));
    if (!one) return null;
    if (!one.from.test(code)) throw new Error(`${id} is not as it was: look at HARDENED in wxt.config.ts`);
    return { code: code.replace(one.from, one.to) + one.end, map: null };
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // What commands leave behind is no source: with it, no two source zips would be the same.
  zip: {
    excludeSources: ['out/**', 'test-results/**', 'tests/pages/built/**', 'tests/pages/node_modules/**'],
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    // What a page imports is named in it, so that the browser asks for all of it at once.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
    // The end-to-end build is compiled as the shipped one is.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins: [hardened],
  }),
  hooks: {
    // The reader asks the plain global for the little it needs; in every page it enters the polyfill would weigh 3 kB.
    'vite:build:extendConfig': (entrypoints, config) => {
      const alias = config.resolve?.alias;
      if (entrypoints.every(({ type }) => type === 'content-script') && alias && !Array.isArray(alias))
        Reflect.deleteProperty(alias, 'wxt/browser');
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The end-to-end build alone may read localhost without asking; a test compares the two manifests.
    ...(mode === 'e2e'
      ? { host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'], key: E2E_KEY }
      : {}),
    content_security_policy: { extension_pages: CSP },
    minimum_chrome_version: '116',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'renhuo@renhuo.app',
              // What the extension says of collecting data is understood from 142 on Firefox for Android.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
