/** What every command needs before it can begin. Node built-ins only: this runs before `npm ci` did. */

export { findChromium } from './chromium.mjs';
export { ensureDependencies } from './dependencies.mjs';
export { Missing, root, runStep, runTool, say } from './run-step.mjs';

/** Runs a command's main function; a missing thing ends it with its sentence alone. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(
      `\n${error?.constructor?.name === 'Missing' ? error.message : (error?.stack ?? error)}\n`,
    );
  }
}
