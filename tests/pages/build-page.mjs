import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Bundles one page's source with its live library into one self-contained HTML text. The page's truth.json gives
 * the language; `frame.html` beside the source, if there, is the page around it, else an empty body with #app.
 */
export async function buildPage(source) {
  const folder = dirname(source);
  const { lang } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const result = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    plugins: [vue()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      minify: true,
      cssMinify: false,
      cssCodeSplit: false,
      assetsInlineLimit: 10_000_000,
      chunkSizeWarningLimit: 100_000,
      rollupOptions: { input: source, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const parts = (Array.isArray(result) ? result : [result]).flatMap((one) => one.output);
  const script = parts.filter((part) => part.type === 'chunk').map((part) => part.code);
  const style = parts
    .filter((part) => part.fileName.endsWith('.css'))
    .map((part) => String(part.source))
    // Icon fonts live on other hosts, and the zoo asks nothing of the network.
    .map((text) => text.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/@import[^;]+;/g, ''));
  const frame = existsSync(join(folder, 'frame.html'))
    ? readFileSync(join(folder, 'frame.html'), 'utf8')
    : '<div id="app"></div>';
  const code = script.join('\n').replaceAll('</script', '<\\/script');
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${lang}</title>\n<style>${style.join('\n')}</style></head>\n<body>${frame}\n<script>${code}</script></body></html>\n`;
}
