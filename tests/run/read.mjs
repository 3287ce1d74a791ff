// npm run read -- URL|FILE ... [--profile ID] [--wait MS]
// One line of JSON per page on standard output and nothing else; everything else goes to standard error.
import { parseReadArguments, USAGE } from './read/arguments.mjs';
import { command, ensureDependencies, findChromium, say } from './setup.mjs';

await command(async () => {
  const asked = parseReadArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  await ensureDependencies();
  const chromium = await findChromium();
  // Only now: it imports packages that the step before may have installed.
  const { openReader } = await import('./read/reader.mjs');
  const reader = await openReader({ chromium, profile: asked.profile, wait: asked.wait });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => reader.close().finally(() => process.exit(130)));
  try {
    await reader.readAll(asked.targets, (line, at) => {
      process.stdout.write(`${JSON.stringify(line)}\n`);
      say(
        `${at + 1}/${asked.targets.length} ${line.status} ${line.kind ?? '-'} ${line.rows.length} rows ${line.url}`,
      );
    });
  } finally {
    await reader.close();
  }
  return 0;
});
