import { fieldFigures } from './sum-up.mjs';

const figure = (value) => (value === null ? '   –' : value.toFixed(3));

function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => String(row[at]).length)));
  const line = (row) =>
    row
      .map((cell, at) => String(cell).padEnd(widths[at]))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const show = (value) => (value === null || value === undefined ? '∅' : JSON.stringify(value));

/** One line per page; with `details` every field that is wrong beneath it. */
export function pageTable(scores, details) {
  const head = [
    'page',
    'wanted',
    'got',
    'kind',
    'rows',
    'recall',
    'precision',
    'F1',
    'health',
    'ms',
    'loaded',
  ];
  const rows = scores.map((score) => {
    const { recall, precision, f1 } = fieldFigures(score.fields);
    const got = score.status === 'read' ? score.kind : score.status;
    const rowsText = score.negative ? '–' : `${score.rows.matched}/${score.rows.wanted} of ${score.rows.got}`;
    const kind = score.falseRead ? 'FALSE READ' : score.kindRight ? 'ok' : 'WRONG';
    return [
      score.split === 'held' ? `${score.id} (held)` : score.id,
      score.wanted,
      got,
      kind,
      score.rows.inOrder ? rowsText : `${rowsText} (order)`,
      score.negative ? '–' : figure(recall),
      score.negative ? '–' : figure(precision),
      score.negative ? '–' : figure(f1),
      score.health.toFixed(2),
      Math.round(score.ms),
      score.letBe ? 'NOT LOADED' : score.worth ? 'yes' : 'no',
    ];
  });
  const text = table(head, rows);
  if (!details) return text;
  const lists = scores
    .filter((score) => score.mistakes.length > 0 || !score.kindRight)
    .map((score) => {
      const problems = score.problems.map(
        (p) => `${p.code}${p.field ? `(${p.field})` : ''}${p.detail ? ` ${p.detail}` : ''}`,
      );
      const wrong = score.mistakes.map(
        ({ at, wanted, got }) => `  ${at}: wanted ${show(wanted)}, got ${show(got)}`,
      );
      return [`\n${score.id}: ${score.status} ${problems.join(' ')}`, ...wrong.slice(0, 60)].join('\n');
    });
  return `${text}\n${lists.join('\n')}`;
}

/** The sums: the pages the reader was made on and the third it never saw, apart. */
export function totalsTable(totals) {
  const head = [
    '',
    'pages',
    'kind right',
    'row recall',
    'row precision',
    'field recall',
    'field precision',
    'field F1',
    'all right',
    'false reads',
    'not loaded',
    'wrongly so',
    'ms median',
    'ms most',
  ];
  const rows = Object.entries(totals).map(([name, sum]) => [
    name,
    sum.pages,
    figure(sum.kindRight),
    figure(sum.rowRecall),
    figure(sum.rowPrecision),
    figure(sum.recall),
    figure(sum.precision),
    figure(sum.f1),
    `${sum.perfect} of ${sum.pages - sum.negatives}`,
    `${sum.falseReads} of ${sum.negatives}`,
    sum.notLoaded,
    sum.letBe,
    sum.msMedian === null ? '–' : Math.round(sum.msMedian),
    sum.msMost === null ? '–' : Math.round(sum.msMost),
  ]);
  return `\n${table(head, rows)}`;
}
