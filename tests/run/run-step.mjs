import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Says what is going on. Always on standard error: some commands keep standard output for data alone. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A sentence for the person at the keyboard, without a stack trace. */
export class Missing extends Error {}

/**
 * Runs a program and shows a sign of life every ten seconds. Its output goes to standard error (`show`) or
 * is kept and printed only if it fails. Resolves with the exit code and what was kept.
 */
export function runStep(title, command, args, { show = false, env = process.env, cwd = root } = {}) {
  const began = Date.now();
  say(`· ${title} …`);
  return new Promise((done) => {
    let kept = '';
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', show ? 2 : 'pipe', show ? 2 : 'pipe'],
      // Windows starts .cmd files only through its shell; the arguments here are our own fixed words.
      shell: process.platform === 'win32' && !command.toLowerCase().endsWith('.exe'),
    });
    const keep = (chunk) => {
      kept = (kept + chunk).slice(-20_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // A program that shows its own lines needs no sign of life from us.
    const sign = show ? undefined : setInterval(() => say(`  … still at it, ${seconds(began)} s`), 10_000);
    const end = (code, words) => {
      clearInterval(sign);
      if (code !== 0) say(`${kept}${words}`);
      else say(`  done in ${seconds(began)} s`);
      done({ code, output: kept });
    };
    child.on('error', (error) => end(127, `  ${error.message}`));
    child.on('close', (code) =>
      end(code ?? 1, `  failed with code ${code ?? 'none'} after ${seconds(began)} s`),
    );
  });
}

/** Runs a package's own program from node_modules with this very Node: no shell, no npx, any system. */
export function runTool(title, script, args, options) {
  return runStep(title, process.execPath, [join(root, 'node_modules', script), ...args], options);
}

/** Runs npm: the one that started us where there is one, else the one found on the path. */
export function runNpm(title, args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js') && existsSync(own))
    return runStep(title, process.execPath, [own, ...args], options);
  return runStep(title, process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

function seconds(began) {
  return Math.round((Date.now() - began) / 1000);
}
