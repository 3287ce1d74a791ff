import { spawn } from 'node:child_process';
import { build } from './builds.mjs';
import { command, ensureDependencies, findChromium, root, say } from './setup.mjs';

/**
 * `npm run listing`: the pictures of the store listing, 1280 × 800, in every language, from the demo shop with the built
 * extension, to out/listing. With `--docs` also the small ones of the README, in both themes, to docs/pictures, and
 * those of a judgement and a threshold; with `--judgements` these alone. `--docs` makes popup and
 * panel on an ordinary day too, `--day` those two alone.
 */
await command(async () => {
  await ensureDependencies();
  const { path, args } = await findChromium();
  say(`· using ${path}`);
  if (!process.argv.includes('--no-build')) await build('e2e');
  const env = { ...process.env, RENHUO_CHROMIUM: path, RENHUO_CHROMIUM_ARGS: JSON.stringify(args) };
  const words = ['--import', 'tsx', 'tests/run/listing/main.ts', ...process.argv.slice(2)];
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
});
