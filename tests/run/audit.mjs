import { spawnSync } from 'node:child_process';
import { command, root, say } from './setup.mjs';

/**
 * `npm run audit`: asks the registry for known faults of what ships (run-time packages alone). Some mirrors don't answer
 * this; then nothing is claimed. Ends with 1 where there is a fault.
 */
await command(async () => {
  const npm = process.env.npm_execpath;
  const args = ['audit', '--omit=dev', '--json'];
  const { stdout } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8', timeout: 120_000 })
    : spawnSync('npm', args, { cwd: root, encoding: 'utf8', timeout: 120_000 });
  const told = parsed(stdout);
  const counts = told?.metadata?.vulnerabilities;
  if (!counts) {
    say(`Skipped: the registry doesn’t answer. ${told?.message ?? ''}`);
    return 0;
  }
  const names = Object.keys(told.vulnerabilities ?? {});
  process.stdout.write(names.length === 0 ? 'No known fault.\n' : `Known faults in: ${names.join(', ')}\n`);
  return names.length === 0 ? 0 : 1;
});

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    say(String(error));
    return null;
  }
}
