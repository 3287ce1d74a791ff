const ratio = (part, whole) => (whole === 0 ? null : part / whole);

/** Precision, recall and F1 of counted fields; null where there was nothing to count. */
export function fieldFigures({ right, missed, invented }) {
  const recall = ratio(right, right + missed);
  const precision = ratio(right, right + invented);
  const f1 = ratio(2 * right, 2 * right + missed + invented);
  return { recall, precision, f1 };
}

/** The figures of many pages together: fields and rows are added up, not averaged page by page. */
export function sumUp(scores) {
  const add = (pick) => scores.reduce((sum, score) => sum + pick(score), 0);
  const fields = {
    right: add((s) => s.fields.right),
    missed: add((s) => s.fields.missed),
    invented: add((s) => s.fields.invented),
  };
  const toRead = scores.filter((score) => !score.negative);
  const times = scores.map((score) => score.ms).sort((a, b) => a - b);
  return {
    pages: scores.length,
    negatives: scores.length - toRead.length,
    kindRight: ratio(scores.filter((score) => score.kindRight).length, scores.length),
    rowRecall: ratio(
      add((s) => s.rows.matched),
      add((s) => (s.negative ? 0 : s.rows.wanted)),
    ),
    rowPrecision: ratio(
      add((s) => s.rows.matched),
      add((s) => (s.negative ? 0 : s.rows.got)),
    ),
    ...fieldFigures(fields),
    perfect: toRead.filter((s) => s.kindRight && s.fields.missed + s.fields.invented === 0).length,
    falseReads: scores.filter((score) => score.falseRead).length,
    letBe: scores.filter((score) => score.letBe).length,
    notLoaded: scores.filter((score) => score.worth === false).length,
    msMedian: times[Math.floor(times.length / 2)] ?? null,
    msMost: times.at(-1) ?? null,
  };
}
