/**
 * `node tests/vendure/run.mjs [--json FILE] [--no-build]`: the extension in a real browser on the dashboard of
 * a real backend, checked against that backend's own API. Exits with 1 where anything is wrong or missing.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, ensureDependencies, root, say } from '../run/setup.mjs';
import { truth as askTruth, startVendure } from './vendure.mjs';

const outFolder = join(root, 'out/vendure');

async function main() {
  const words = process.argv.slice(2);
  const jsonFile = words.includes('--json') ? words[words.indexOf('--json') + 1] : null;
  const began = Date.now();
  const seconds = {};
  const timed = async (name, work) => {
    const start = Date.now();
    const value = await work();
    seconds[name] = Math.round((Date.now() - start) / 100) / 10;
    return value;
  };
  await ensureDependencies();
  // What follows needs the root's packages, which may have come just now.
  const { buildExtension, openBrowser } = await import('./drive/browser.mjs');
  const { figures, report } = await import('./drive/report.mjs');
  const { makeTally } = await import('./drive/tally.mjs');
  const { tour } = await import('./drive/tour.mjs');
  if (!words.includes('--no-build')) await timed('build', buildExtension);
  const vendure = await timed('vendure', () => startVendure({}));
  mkdirSync(outFolder, { recursive: true });
  const tally = makeTally();
  let browser = null;
  try {
    browser = await openBrowser();
    const truth = await askTruth({ url: vendure.url });
    const shot = (name, page) => page.screenshot({ path: join(outFolder, `${name}.png`) });
    await timed('tour', () => tour({ ...browser, vendure, truth, tally, say, shot }));
  } finally {
    await browser?.close();
    await vendure.stop();
  }
  seconds.all = Math.round((Date.now() - began) / 100) / 10;
  const result = figures(tally, { vendure: '3.7.3', seconds });
  report(result, jsonFile);
  const { fields, hints } = result.totals;
  const bad = fields.wrong + fields.missing + hints.wrong + hints.missing + result.faults.length;
  console.log(
    bad === 0
      ? `\nVendure: all ${fields.right} fields and ${hints.right} hints right in ${seconds.all} s.`
      : `\nVendure: ${fields.wrong} fields wrong, ${fields.missing} missing; ${hints.wrong} hints wrong, ` +
          `${hints.missing} missing; ${result.faults.length} other faults (see above).`,
  );
  return bad === 0 ? 0 : 1;
}

await command(main);
