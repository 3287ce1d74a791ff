import { Missing, runTool } from './run-step.mjs';

/** The builds: what ships for Chromium and Firefox, and of each the one that may read localhost. */
export const builds = {
  chrome: { args: ['build'], folder: '.output/chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: '.output/firefox-mv3' },
  firefoxE2e: {
    args: ['build', '-b', 'firefox', '--mv3', '--mode', 'e2e'],
    folder: '.output/firefox-mv3-e2e',
  },
  e2e: { args: ['build', '--mode', 'e2e'], folder: '.output/chrome-mv3-e2e' },
};

/** Builds one of them; throws `Missing` with a sentence where that fails. */
export async function build(name) {
  const { code } = await runTool(`building the extension (${name})`, 'wxt/bin/wxt.mjs', builds[name].args);
  if (code !== 0) throw new Missing(`The ${name} build failed; the reason stands above.`);
}
