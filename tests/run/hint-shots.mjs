// npm run hints:zoo -- [ID ...] [--dark] [--width N] [--no-build]
// Opens every page of the zoo's open part that has something to read with the built extension, after a history in
// which each buyer bought before and no listing sold, and writes a picture of each to out/hints/. What a machine can
// see is printed: hints that stand on text, are cut off, doubled, outside their row or not there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { zooPages } from '../bench/reading/pages.mjs';
import { build } from './builds.mjs';
import { parseShotArguments } from './hint-shots/arguments.mjs';
import { command, ensureDependencies, findChromium, root, say } from './setup.mjs';

await command(async () => {
  const asked = parseShotArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(asked.wrong);
    return 2;
  }
  await ensureDependencies();
  await findChromium();
  const pages = (await zooPages(asked.ids)).filter(
    ({ split, truth }) => split === 'open' && truth.status === 'read',
  );
  if (asked.build) await build('e2e');
  const { tsImport } = await import('tsx/esm/api');
  const { launchExtension } = await tsImport(`${root}/tests/e2e/chromium.ts`, import.meta.url);
  const { targetResolver } = await import('./read/targets.mjs');
  const { shoot } = await import('./hint-shots/shoot.mjs');
  const folder = join(root, 'out/hints');
  mkdirSync(folder, { recursive: true });
  const resolver = targetResolver();
  const extension = await launchExtension({ dark: asked.dark });
  let faulty = 0;
  try {
    for (const [at, page] of pages.entries()) {
      const told = await shoot({ extension, resolver, page, width: asked.width, folder });
      if (told.faults.length > 0) faulty++;
      say(
        `${at + 1}/${pages.length} ${page.id}: ${told.hints} hints on ${told.rows} rows${told.faults.map((one) => `\n   ${one}`).join('')}`,
      );
    }
  } finally {
    await extension.close();
    await resolver.close();
  }
  say(`${pages.length} pictures in out/hints, ${faulty} with something to look at.`);
  return 0;
});
