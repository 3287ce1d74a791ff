import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Missing } from '../run/run-step.mjs';
import { here } from './install.mjs';

const KEPT_LINES = 40;

/** A port nobody listens on. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * Runs one of our server scripts as a process of its own and waits for the line that says it got there.
 * Its `seed:` lines are passed on to `say`. -> `{ child, ended }`; throws with its last lines if it ends first
 * or is silent for `patience` milliseconds.
 */
export async function runServer(script, args, goal, say, patience) {
  const child = spawn(process.execPath, [join(here, 'server', script), ...args.map(String)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, VENDURE_DISABLE_TELEMETRY: 'true', NO_COLOR: '1' },
  });
  const ended = new Promise((done) => child.once('exit', done));
  const kept = [];
  const failed = (why) => new Missing(`Vendure's ${script} ${why}.\n${kept.join('\n')}`);
  await new Promise((done, fail) => {
    let silence;
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        child.kill();
        fail(failed(`said nothing for ${patience / 1000} s`));
      }, patience);
    };
    const hear = (line) => {
      wait();
      kept.push(line);
      if (kept.length > KEPT_LINES) kept.shift();
      if (line.startsWith('seed: ')) say(line);
      if (line !== goal) return;
      clearTimeout(silence);
      done();
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
    child.once('exit', (code) => {
      clearTimeout(silence);
      fail(failed(`ended with code ${code}`));
    });
    wait();
  });
  return { child, ended };
}
