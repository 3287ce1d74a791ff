import { spawn } from 'node:child_process';
import { build } from './builds.mjs';
import { command, ensureDependencies, findChromium, root, say } from './setup.mjs';

/**
 * `npm start`: set-up, build, the demo shop, and a browser with the extension on its listing page.
 * With no display, or with `--headless`, the same as a tour with screenshots in out/tour.
 */
await command(async () => {
  await ensureDependencies();
  const { path, args } = await findChromium();
  say(`· using ${path}`);
  await build('e2e');
  const env = { ...process.env, RENHUO_CHROMIUM: path, RENHUO_CHROMIUM_ARGS: JSON.stringify(args) };
  const words = ['--import', 'tsx', 'tests/run/tour/main.ts', ...process.argv.slice(2)];
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
  // Ctrl+C reaches the child by itself, other ways of ending do not; this process waits for its browser to close.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
});
