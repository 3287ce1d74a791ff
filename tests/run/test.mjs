import { build } from './builds.mjs';
import { forgetCounts, readCounts } from './counts.mjs';
import { firefoxTests } from './firefox.mjs';
import { command, ensureDependencies, findChromium, Missing, runTool, say } from './setup.mjs';

/** `npm test`: set-up, builds, unit and architecture tests, browser tests; the last line says how many. */
await command(async () => {
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  try {
    await ensureDependencies();
    const chromium = await findChromium();
    say(`· using ${chromium.path}`);
    const built = await allBuilds();
    if (!built) add({ passed: 0, failed: 1 });
    add(await unitTests());
    if (built) add(await browserTests(chromium));
    if (built) add(await firefoxTests());
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    say(`\n${error.message}`);
    add({ passed: 0, failed: 1 });
  } finally {
    process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  }
  return total.failed > 0 ? 1 : 0;
});

/** Builds come first: they also write the types the other tools' settings extend. */
async function allBuilds() {
  try {
    for (const name of ['chrome', 'firefox', 'e2e', 'firefoxE2e']) await build(name);
    return true;
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    say(error.message);
    return false;
  }
}

async function unitTests() {
  forgetCounts('unit');
  const reporters = ['--reporter=default', '--reporter=./tests/run/count-vitest.mjs'];
  const { code } = await runTool('unit and architecture tests', 'vitest/vitest.mjs', ['run', ...reporters], {
    show: true,
  });
  return readCounts('unit', code);
}

async function browserTests({ path, args }) {
  forgetCounts('browser');
  const env = { ...process.env, RENHUO_CHROMIUM: path, RENHUO_CHROMIUM_ARGS: JSON.stringify(args) };
  const words = ['test', '-c', 'tests/e2e/playwright.config.ts'];
  const { code } = await runTool('browser tests', '@playwright/test/cli.js', words, { show: true, env });
  return readCounts('browser', code);
}
