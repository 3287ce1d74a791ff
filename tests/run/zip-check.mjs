import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';
import { command, ensureDependencies, root, say } from './setup.mjs';

/**
 * `npm run zip:check`: makes the zips here and again from the sources in another folder, and compares them byte for
 * byte. The sources that go to reviewers are made into an extension too: it must be the one that ships.
 */
await command(async () => {
  await ensureDependencies();
  const away = mkdtempSync(join(tmpdir(), 'renhuo-zip-'));
  try {
    const sources = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    for (const file of sources.split('\0').filter((name) => name !== '' && existsSync(join(root, name))))
      cpSync(join(root, file), join(away, file), { recursive: true });
    // A junction: Windows makes links to folders of another kind for administrators alone.
    symlinkSync(join(root, 'node_modules'), join(away, 'node_modules'), 'junction');
    const here = await zips(root);
    const there = await zips(away);
    const names = [...new Set([...here.keys(), ...there.keys()])].sort();
    const differing = names.filter((name) => here.get(name)?.hash !== there.get(name)?.hash);
    for (const name of names) {
      const { bytes, hash } = here.get(name) ?? { bytes: 0, hash: 'missing' };
      process.stdout.write(`${differing.includes(name) ? '✗' : '✓'} ${name} ${bytes} bytes ${hash}\n`);
    }
    say(differing.length === 0 ? 'The same, byte for byte.' : 'They differ.');
    return differing.length === 0 && names.length > 0 ? 0 : 1;
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
});

async function zips(folder) {
  for (const args of [['zip'], ['zip', '-b', 'edge'], ['zip', '-b', 'firefox', '--mv3']]) {
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    const { code } = await runStep(`wxt ${args.join(' ')}`, process.execPath, [wxt, ...args], {
      cwd: folder,
    });
    if (code !== 0) return new Map();
  }
  const out = join(folder, '.output');
  return new Map(
    readdirSync(out)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => {
        const path = join(out, name);
        const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [name, { bytes: statSync(path).size, hash }];
      }),
  );
}
