import { writeFileSync } from 'node:fs';
import { median, sum } from './tally.mjs';

const SHOWN = 4;

/** The run's figures as plain data. */
export function figures(tally, more) {
  const pages = [...tally.pages].map(([kind, it]) => ({ kind, ...it, ms: median(it.ms) }));
  const list = (map) => [...map].map(([name, it]) => ({ name, ...it }));
  const total = (map) => ({
    right: sum(map, 'right'),
    wrong: sum(map, 'wrong'),
    missing: sum(map, 'missing'),
  });
  return {
    ...more,
    pages,
    fields: list(tally.fields),
    hints: list(tally.hints),
    totals: { fields: total(tally.fields), hints: total(tally.hints) },
    faults: tally.faults,
  };
}

/** Prints the figures as tables; writes them as JSON where a file is named. */
export function report(result, file) {
  const rows = [
    ['page', 'visits', 'read', 'rows there', 'rows read', 'ms'],
    ...result.pages.map((p) => [p.kind, p.visits, p.read, p.expected, p.rows, p.ms]),
    [],
    ['field', 'right', 'wrong', 'missing'],
    ...result.fields.map((f) => [f.name, f.right, f.wrong, f.missing]),
    ['all fields', ...Object.values(result.totals.fields)],
    [],
    ['hints', 'right', 'wrong', 'missing'],
    ...result.hints.map((h) => [h.name, h.right, h.wrong, h.missing]),
    ['all hints', ...Object.values(result.totals.hints)],
  ];
  const wide = Math.max(...rows.map((row) => String(row[0] ?? '').length));
  for (const [name = '', ...cells] of rows) {
    console.log(name.padEnd(wide) + cells.map((cell) => String(cell).padStart(12)).join(''));
  }
  for (const one of [...result.fields, ...result.hints]) {
    for (const example of one.examples.slice(0, SHOWN)) console.log(`  ${one.name}: ${example}`);
  }
  for (const fault of result.faults) console.log(`✗ ${fault}`);
  if (file) writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
}
