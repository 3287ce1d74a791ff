const fixed = (value, digits = 1) => (value === null || value === undefined ? '–' : value.toFixed(digits));
const whole = (value) => (value === null || value === undefined ? '–' : String(Math.round(value)));

function table(rows) {
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

/** Processor milliseconds of reading beside the bare pass, and how both grow from size to size. */
export function readingTable(results) {
  const rows = results.map((one, at) => {
    const smaller = results[at - 1]?.shape === one.shape ? results[at - 1] : null;
    const growth = (pick) => (smaller ? `× ${fixed(pick(one) / pick(smaller))}` : '');
    return [
      one.shape,
      one.rows,
      one.read,
      fixed(one.first.bare, 2),
      fixed(one.first.cells, 2),
      fixed(one.first.reading),
      whole(one.first.reading / one.first.bare),
      fixed(one.again.bare, 2),
      fixed(one.again.reading),
      whole(one.again.reading / one.again.bare),
      growth((each) => each.again.bare),
      growth((each) => each.again.reading),
    ];
  });
  const head = [
    'ms',
    'rows',
    'read',
    'bare',
    'cells',
    'READING',
    'times',
    'bare again',
    'READING again',
    'times',
  ];
  return table([[...head, 'bare grew', 'reading grew'], ...rows]);
}

/** Without the extension beside with it. */
export function pageTable(results) {
  const head = ['page', 'rows', 'blocking ms', 'with', 'longest', 'with', 'shift', 'with'];
  const ours = ['our script', 'our longest', 'tasks > 50', 'layouts', 'styles', 'messages', 'transactions'];
  const hints = ['hints', 'first after', 'in sight after', 'all after'];
  const rows = results.map(({ shape, rows: n, without, with: one }) => [
    shape,
    n,
    whole(without.costs.blocking),
    whole(one.costs.blocking),
    whole(without.costs.longest),
    whole(one.costs.longest),
    fixed(without.costs.shift, 3),
    fixed(one.costs.shift, 3),
    whole(one.ours.script),
    whole(one.ours.longest),
    one.ours.over50,
    one.ours.layouts,
    one.ours.styles,
    one.counts.messages,
    one.counts.transactions,
    one.hints.count,
    whole(one.hints.first),
    whole(one.hints.seen),
    whole(one.hints.all),
  ]);
  return table([[...head, ...ours, ...hints], ...rows]);
}

/** What stays after the re-renders. */
export function memoryTable({ rows, times, without, with: one }) {
  const line = (name, figures) => [
    name,
    `${fixed(figures.heap / 1e6, 2)} MB`,
    figures.nodes,
    figures.listeners,
    figures.hints,
  ];
  return table([
    [`after ${times} re-renders of ${rows} rows`, 'heap grew', 'nodes grew', 'listeners grew', 'hints'],
    line('without', without),
    line('with', one),
  ]);
}
