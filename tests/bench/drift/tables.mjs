import { OUTCOMES } from './verdict.mjs';

const percent = (share) => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);
const show = (value) => (value === null || value === undefined ? '∅' : JSON.stringify(value));

/** Lines of text from rows of cells: the first column to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One line per mutation: how many readings, and what became of them. */
export function sumsTable(title, { all, byMutation }) {
  const line = (name, sum) => [
    name,
    sum.readings,
    ...OUTCOMES.map((outcome) => sum.counts[outcome]),
    percent(sum.shares.wrong),
    percent(sum.alone),
  ];
  return table([
    [title, 'readings', 'right', 'partly', 'unreadable', 'SILENTLY WRONG', 'share', 'without memory'],
    ...Object.entries(byMutation)
      .filter(([, sum]) => sum.readings > 0)
      .map(([name, sum]) => line(name, sum)),
    line('all but unchanged', all),
  ]);
}

/** The silently wrong readings with the values no page said. */
export function wrongList(results) {
  return results
    .filter(({ outcome }) => outcome === 'wrong')
    .map(({ mutation, id, seed, note, health, wrong }) =>
      [
        `\n${mutation}: ${id} (seed ${seed}; ${note}) health ${health}`,
        ...wrong
          .slice(0, 8)
          .map(({ at, wanted, got }) => `  ${at}: page says ${show(wanted)}, read ${show(got)}`),
        ...(wrong.length > 8 ? [`  … and ${wrong.length - 8} more`] : []),
      ].join('\n'),
    )
    .join('\n');
}
