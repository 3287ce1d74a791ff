import { total } from './measure.mjs';

/** What the popup's times are to be held against: the browser's own for a page of an extension. */
const besidePopup = [
  ['popup, warm, until it takes clicks, ms', (one) => spread(one.popup.live)],
  ['a page that stands still, ms', (one) => spread(one.popup.still)],
  ['a page of one line drawn by Preact, ms', (one) => spread(one.popup.preact)],
  ['a page that stands still, browser just started, ms', (one) => one.popup.floorStarted.toFixed(0)],
];

/** The figures as one table: a line each, a column for each size, goals beside them. */
export function storeTable(all) {
  const rows = [
    ['raw IndexedDB, rows/s', (one) => perSecond(one, one.raw)],
    ['ours, rows/s', (one) => perSecond(one, one.ours)],
    ['ours : raw (goal ≥ 0.67)', (one) => (one.raw.ms / one.ours.ms).toFixed(2)],
    ['ours : raw, by processor time', (one) => (one.raw.cpu / one.ours.cpu).toFixed(2)],
    ['processor time a row, raw / ours / again, ms', (one) => perRow(one)],
    ['processor time a line : in the smallest size', (one) => growthOf(one, all[0])],
    ['requests a row', (one) => (one.ours.requests / one.rows).toFixed(2)],
    ['the same again, rows/s', (one) => perSecond(one, one.again)],
    ['the same again, changes (goal 0)', (one) => String(one.again.changed)],
    ['50 new orders, answer, ms', (one) => spread(one.pages.times.new50)],
    ['500 new orders, answer, ms', (one) => spread(one.pages.times.new500)],
    ['500 known orders, answer, ms (goal ≤ 150)', (one) => spread(one.pages.times.known500)],
    ['50 new orders, store alone, ms', (one) => spread(one.pages.times.store50)],
    ['500 new orders, store alone, ms', (one) => spread(one.pages.times.store500)],
    ['requests of 50 new orders', (one) => String(total(one.pages.requests.store50))],
    ['requests of 500 new orders', (one) => String(total(one.pages.requests.store500))],
    ['popup, warm, ms (goal ≤ 100)', (one) => spread(one.popup.warm)],
    ['popup, worker dead, ms (goal ≤ 100)', (one) => spread(one.popup.dead)],
    ['popup, browser just started, ms (goal ≤ 200)', (one) => one.popup.started.toFixed(0)],
    ...besidePopup,
    ["a buyer's panel, ms", (one) => spread(one.panel)],
    ['500 known orders while the worker is busy, ms', (one) => spread(one.busy.known500)],
    ["a buyer's panel while the worker is busy, ms", (one) => spread(one.busy.panel)],
    ['the worker busy for, ms', (one) => one.busy.through.toFixed(0)],
    ["a buyer's story, store alone, ms", (one) => one.story.ms.toFixed(0)],
    ['judge all listings again, ms', (one) => one.judge.ms.toFixed(0)],
    ['preview of thresholds, first / all / after a move, ms', previewed],
    ['disk, MB', (one) => (one.disk / 1e6).toFixed(1)],
    ['disk, bytes a row', (one) => (one.disk / (one.lines + one.shape.added)).toFixed(0)],
  ];
  const head = ['', ...all.map((one) => `${one.lines} lines`)];
  const body = rows.map(([name, figure]) => [name, ...all.map(figure)]);
  return aligned([head, ...body]);
}

/** The day's figures: a line each, a column for each number of buyers. */
export function dayTable(all) {
  const steps = (name) => (one) => spread(one[name].map(({ ms }) => ms));
  const asked = (name) => (one) => String(total(one[name].at(-1).requests));
  const rows = [
    ['popup, warm, ms', (one) => spread(one.popup.warm)],
    ['popup, worker dead, ms', (one) => spread(one.popup.dead)],
    ['popup, browser just started, ms', (one) => one.popup.started.toFixed(0)],
    ...besidePopup,
    ['plan the day, ms', steps('plan')],
    ['plan the day, requests', asked('plan')],
    ["the popup's view, ms", steps('view')],
    ["the popup's view, requests", asked('view')],
    ['count the pools, ms', steps('pools')],
    ['count the pools, requests', asked('pools')],
    ['all that follows from new facts, once, ms', (one) => one.followed.toFixed(0)],
  ];
  const head = ['', ...all.map((one) => `${one.buyers} buyers`)];
  return aligned([head, ...rows.map(([name, figure]) => [name, ...all.map(figure)])]);
}

function perSecond({ rows }, { ms }) {
  return String(Math.round(rows / (ms / 1000)));
}

function perRow({ rows, raw, ours, again }) {
  return [raw, ours, again].map(({ cpu }) => ((cpu * 1000) / rows).toFixed(2)).join(' / ');
}

function previewed({ preview: { first, ms, moved } }) {
  return [first, ms, moved].map((each) => each.toFixed(0)).join(' / ');
}

/** Median, and the slowest in brackets. */
function spread(times) {
  if (times.length === 0) return '-';
  const sorted = [...times].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)].toFixed(0)} (${sorted.at(-1).toFixed(0)})`;
}

/** What is carried over to buyers and ledgers comes at the end of a file: only whole files can be compared. */
function growthOf(one, least) {
  const each = ({ ours, rows }) => ours.cpu / rows;
  return (each(one) / each(least)).toFixed(2);
}

export function aligned(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    )
    .join('\n');
}
