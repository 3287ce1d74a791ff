// node tests/bench/judging.mjs [--quick] [--json FILE] [--pictures FOLDER]
// Forecasts on real orders against what came after, beside the figures others reached by the same protocols. --quick
// leaves out the weekly alerts. Data: RENHUO_DATA, else ../shared/data beside the project; absent files are skipped.
import { writeFileSync } from 'node:fs';
import { command, ensureDependencies, say } from '../run/setup.mjs';
import { weeklyAlerts } from './judging/alerts.mjs';
import { parseJudgingArguments } from './judging/arguments.mjs';
import { cdnowFits } from './judging/cdnow.mjs';
import { cdnow, dataFolder, daysBySubject } from './judging/data.mjs';
import { flaggers } from './judging/flaggers.mjs';
import { writePictures } from './judging/pictures.mjs';
import { BARS, barsMet, REFERENCE } from './judging/reference.mjs';
import { measureScale } from './judging/scale.mjs';
import { alertsTable, barsLines, calibrationTable, fitsTable, scoresTable } from './judging/tables.mjs';
import { walkForward } from './judging/walk-forward.mjs';

// The last known day is the one before: 2010-05-31 and so on, as days since 2009-12-01; CDNOW's since 1996-12-31.
const UCI = [182, 243, 304, 365, 427, 486, 547, 608, 647];
const CDNOW = [182, 213, 244, 274, 305, 335, 366, 397, 425, 456];

const print = (text) => process.stdout.write(`${text}\n`);
const found = { fits: null, walks: {}, alerts: {}, scale: null, memory: null };

await command(async () => {
  const asked = parseJudgingArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(asked.wrong);
    return 2;
  }
  await ensureDependencies();
  const { loadModels } = await import('./judging/models.mjs');
  const m = await loadModels();
  const folder = dataFolder();
  if (folder === null) print('skipped: no folder of real orders (set RENHUO_DATA)');
  else realOrders(folder, m, asked.quick);
  found.scale = measureScale(50_000, m);
  found.memory = process.resourceUsage().maxRSS / 1024;
  print(`\n## 50,000 made-up subjects\n${JSON.stringify(found.scale, null, 1)}`);
  print(`peak memory of this whole run ${found.memory.toFixed(0)} MiB`);
  if (asked.pictures) for (const file of writePictures(asked.pictures, found.walks)) print(`wrote ${file}`);
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(found, null, 1)}\n`);
  return 0;
});

function realOrders(folder, m, quick) {
  const sample = cdnow(folder, 'CDNOW_sample.txt', 1, 2);
  print('## CDNOW 1/10: parameters and log-likelihood');
  if (sample === null) print('skipped: no CDNOW_sample.txt');
  else {
    found.fits = cdnowFits(sample, m);
    print(fitsTable(found.fits));
  }
  const all = flaggers(m);
  const sets = [
    ['dead goods, busy', () => daysBySubject(folder, 'uci_or2_sku_day.csv.gz'), UCI, 'silence'],
    ['dead goods, small', () => daysBySubject(folder, 'uci_or2_thin5_sku_day.csv.gz'), UCI, 'silence'],
    ['buyers, UCI', () => daysBySubject(folder, 'uci_or2_buyer_day.csv.gz'), UCI, 'visit'],
    ['buyers, CDNOW', () => cdnow(folder, 'CDNOW_master.txt', 0, 1), CDNOW, 'visit'],
  ];
  for (const [name, read, cutOffs, event] of sets) {
    print(`\n## ${name}`);
    const subjects = read();
    if (subjects === null) print('skipped: the file is absent');
    else walk({ name, subjects, cutOffs, event, all, m, quick });
  }
}

function walk({ name, subjects, cutOffs, event, all, m, quick }) {
  const isGoods = event === 'silence';
  const progress = (text) => say(`${name}: ${text}`);
  const scores = walkForward({
    subjects,
    cutOffs,
    flaggers: isGoods ? all.goods : all.people,
    event,
    cut: m.expectedF1Cut,
    progress,
  });
  const ours = scores.find((row) => row.ours);
  const bars = barsMet(BARS[name], ours);
  found.walks[name] = { scores, bars };
  print(`${ours.cases} cases, ${ours.events} ${isGoods ? 'stayed silent' : 'came'}`);
  print(`${scoresTable(scores, REFERENCE[name])}\n${barsLines(bars)}`);
  print(`calibration of ours\n${calibrationTable(ours.calibration)}`);
  if (!isGoods || quick) return;
  const alerts = weeklyAlerts({ subjects, from: cutOffs[0], to: cutOffs.at(-1), m, progress });
  found.alerts[name] = alerts;
  print(`weekly alerts\n${alertsTable(alerts)}`);
}
