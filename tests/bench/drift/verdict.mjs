import { scorePage } from '../reading/score.mjs';

/** Kinds of outcome, best first. */
export const OUTCOMES = ['right', 'partly', 'unreadable', 'wrong'];

const fieldOf = (at) => at.replace(/^.*\./, '');
const generic = ({ at, got }) => `${at.replace(/\d+/g, '')}=${JSON.stringify(got)}`;

/** Fields that are missing from every row that has them: with a column they may rightly be gone. */
function goneFields(missing, rows) {
  const has = new Map();
  const lost = new Map();
  const count = (map, name) => map.set(name, (map.get(name) ?? 0) + 1);
  for (const row of rows)
    for (const part of [row, ...(row.items ?? [])]) for (const name of Object.keys(part)) count(has, name);
  for (const { at } of missing) count(lost, fieldOf(at));
  return new Set([...lost].filter(([name, n]) => n >= (has.get(name) ?? 0)).map(([name]) => name));
}

/**
 * How a reading of a changed page compares with what the page still says. `line` is what `npm run read` would print,
 * `change` what was done, `before` the mistakes made on the page as it was (none of drift's doing).
 * -> { outcome, wrong: [{ at, wanted, got }], missing }. `wrong` holds every value the page does not say.
 */
export function verdictOf(page, line, change, before = []) {
  const rows = change.kept ? change.kept.map((at) => page.truth.rows[at]) : page.truth.rows;
  if (line.status === 'empty')
    return { outcome: 'wrong', wrong: [{ at: 'status', wanted: 'read', got: 'empty' }], missing: 0 };
  if (line.status !== 'read') return { outcome: 'unreadable', wrong: [], missing: 0 };
  if (line.kind !== page.truth.kind)
    return { outcome: 'wrong', wrong: [{ at: 'kind', wanted: page.truth.kind, got: line.kind }], missing: 0 };
  const { mistakes } = scorePage({ ...page, truth: { ...page.truth, rows } }, line, 0);
  const known = new Set(before.map(generic));
  const wrong = mistakes.filter((one) => one.got !== null && !known.has(generic(one)));
  const lost = mistakes.filter(({ got }) => got === null);
  const gone = change.columnGone ? goneFields(lost, rows) : new Set();
  const missing = lost.filter(({ at }) => !gone.has(fieldOf(at))).length;
  const missedBefore = before.filter(({ got }) => got === null).length;
  const outcome = wrong.length > 0 ? 'wrong' : missing > missedBefore ? 'partly' : 'right';
  return { outcome, wrong, missing };
}

/** Counts and shares of outcomes, by mutation in the order given. */
export function sumUp(results, names) {
  const sumOf = (some) => {
    const counts = Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, some.filter((one) => one.outcome === outcome).length]),
    );
    const shares = Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, some.length === 0 ? null : counts[outcome] / some.length]),
    );
    const wrongAlone = some.filter(({ aloneOutcome }) => aloneOutcome === 'wrong').length;
    const alone = some.length === 0 ? null : wrongAlone / some.length;
    return { readings: some.length, counts, shares, alone };
  };
  const drifted = results.filter(({ mutation }) => mutation !== 'unchanged');
  return {
    all: sumOf(drifted),
    byMutation: Object.fromEntries(
      names.map((name) => [name, sumOf(results.filter(({ mutation }) => mutation === name))]),
    ),
  };
}
