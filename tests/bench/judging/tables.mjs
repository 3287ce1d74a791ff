/** Plain text tables for the terminal. */
const number = (v, digits = 3) => (v === null || v === undefined ? '-' : v.toFixed(digits));

function table(head, rows) {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [line(head), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
}

const COLUMNS = [
  ['F1', 'f1'],
  ['AUC', 'auc'],
  ['Brier', 'brier'],
  ['calib.', 'ece'],
  ['risk F1', 'riskF1'],
  ['risk AUC', 'riskAuc'],
];

/** Ours, with the reference in brackets where there is one. */
export function scoresTable(scores, reference = {}) {
  const known = new Set(scores.map(({ name }) => name));
  const cell = (got, ref) => (ref === null || ref === undefined ? got : `${got} (${number(ref)})`);
  const rows = scores.map((row) => [
    `${row.ours ? '* ' : '  '}${row.name}`,
    ...COLUMNS.map(([, key]) => cell(number(row[key], key === 'ece' ? 3 : 4), reference[row.name]?.[key])),
    number(row.msPerCutOff, 0),
  ]);
  for (const [name, ref] of Object.entries(reference))
    if (!known.has(name)) rows.push([`  ${name}`, ...COLUMNS.map(([, key]) => cell('-', ref[key])), '-']);
  return table(['ours (reference)', ...COLUMNS.map(([head]) => head), 'ms'], rows);
}

export function barsLines(bars) {
  return bars
    .map(({ key, bar, got, met }) => `  ${met ? 'met    ' : 'NOT MET'} ${key} ${number(got, 4)} (bar ${bar})`)
    .join('\n');
}

export function fitsTable(fits) {
  return table(
    ['', 'parameters (published)', 'LL (published)', 'ms', ''],
    fits.map(({ name, published, params, logLikelihood, ms, met }) => [
      name,
      Object.entries(published.params)
        .map(([key, v]) => `${key} ${number(params?.[key])} (${v})`)
        .join(', '),
      `${number(logLikelihood)} (${published.logLikelihood})`,
      number(ms, 0),
      met ? 'met' : 'NOT MET',
    ]),
  );
}

export function alertsTable(alerts) {
  return table(
    ['news', 'per week', 'stayed silent', 'days silent then'],
    alerts.map((row) => [
      row.name,
      number(row.alertsPerWeek, 1),
      number(row.precision),
      number(row.silentDays, 0),
    ]),
  );
}

export function calibrationTable(rows) {
  return table(
    ['forecast', 'happened', 'cases'],
    rows.map(({ forecast, happened, n }) => [number(forecast), number(happened), String(n)]),
  );
}
