// npm run bench:import -- [ROWS] [--uci]
// Brings a large export file in as a seller does, in the built extension, and says how long each part takes and how
// long the page stood still. Prints figures; judges nothing.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension } from '../e2e/chromium';
import { pddExport } from '../e2e/import-files';
import { makeXlsx } from '../reading/files/make-xlsx';
import { bringIn, type Timing } from './import/bring-in';
import { UCI_FOLDER, uciFiles } from './import/uci';

const rows = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 100_000);
const wantsUci = process.argv.includes('--uci');
const folder = await mkdtemp(join(tmpdir(), 'renhuo-import-'));

const made: { label: string; paths: string[]; mapped: boolean }[] = [];
if (wantsUci) {
  if (existsSync(UCI_FOLDER))
    made.push({ label: 'UCI Online Retail II', paths: await uciFiles(folder), mapped: true });
  else console.log('UCI Online Retail II: skipped, the data are not here');
} else {
  const csv = pddExport(rows);
  const table = csv.split('\r\n').map((line) => line.split(','));
  await writeFile(join(folder, 'orders.csv'), csv);
  await writeFile(join(folder, 'orders.xlsx'), makeXlsx([{ name: 'Sheet1', rows: table }]));
  for (const name of ['orders.csv', 'orders.xlsx'])
    made.push({ label: name, paths: [join(folder, name)], mapped: false });
}

const timings: Timing[] = [];
try {
  for (const { label, paths, mapped } of made) {
    const extension = await launchExtension();
    try {
      for (const path of paths) timings.push(await bringIn(extension, label, path, mapped));
    } finally {
      await extension.close();
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const seconds = (ms: number) => (ms / 1000).toFixed(1);
console.log(
  'file | MB | rows | orders | rejected | drop to preview s | compared s | stored and judged s | rows/s stored | longest task ms',
);
console.log('--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---:');
for (const one of timings) {
  const perSecond = Math.round(one.rows / (one.stored / 1000));
  const times = [seconds(one.preview), seconds(one.compared), seconds(one.stored)];
  const parts = [
    one.label,
    (one.bytes / 1e6).toFixed(1),
    one.rows,
    one.orders,
    one.rejected,
    ...times,
    perSecond,
  ];
  console.log([...parts, Math.round(one.longestTask)].join(' | '));
}
