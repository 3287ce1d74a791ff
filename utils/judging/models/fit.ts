import { aggregate, type Counted, type History, inSpans } from './history';
import { minimise, type Objective } from './minimise';
import type { Work } from './slices';

/** Why there are no parameters. */
export type NoFit =
  | 'no-subjects' // nobody with a valid history
  | 'no-time' // every first event was just now
  | 'no-repeats' // nobody came twice: any pace would fit
  | 'too-few' // fewer subjects than the model needs
  | 'no-past' // nothing lies a whole horizon back to choose by
  | 'not-converged'; // the search found no minimum it could vouch for

export type Fit<P> =
  | {
      ok: true;
      params: P;
      /** Total, in nats, for durations in the caller's unit. */
      logLikelihood: number;
      subjects: number;
      /** Impossible histories that were left out. */
      skipped: number;
      /** True where a parameter ran to the end of its range: the data leave it open. */
      atBound: boolean;
      evaluations: number;
    }
  | { ok: false; why: NoFit; skipped: number };

/** A model of histories: its parameters are all positive, some of them durations. */
export type Model<P> = {
  /** Mean negative log-likelihood of rows at logarithms of parameters, in the order of `names`. */
  objective: (rows: Counted[]) => Objective;
  names: readonly (keyof P & string)[];
  /** Those measured in time. */
  durations: readonly (keyof P & string)[];
  /** Parameters to begin from, durations in mean spans; each is tried until one converges. */
  starts: readonly (readonly number[])[];
  /** Ends of the parameters' ranges, durations in mean spans; where the data leave a parameter open it stops here. */
  low?: readonly number[];
  high?: readonly number[];
  /** Rows beyond this number are thinned evenly; for models that are slow to evaluate. */
  mostRows?: number;
};

/** Parameters by maximum likelihood, in the histories' own unit of time. Never throws, never NaN. */
export function* fitModel<P extends Record<string, number>>(
  model: Model<P>,
  histories: Iterable<History>,
): Work<Fit<P>> {
  const { rows: all, skipped } = aggregate(histories);
  const rows = thin(all, model.mostRows ?? Number.POSITIVE_INFINITY);
  const why = obstacle(rows);
  if (why) return { ok: false, why, skipped };
  yield;
  const scaled = inSpans(rows);
  const objective = model.objective(scaled.rows);
  let evaluations = 0;
  for (const start of model.starts) {
    const found = yield* minimise(objective, start.map(Math.log), {
      low: model.low?.map(Math.log),
      high: model.high?.map(Math.log),
    });
    evaluations += found.evaluations;
    if (!found.converged) continue;
    const unit = (name: string) => ((model.durations as readonly string[]).includes(name) ? scaled.span : 1);
    const named = model.names.map((name, i) => [name, Math.exp(found.at[i] ?? 0) * unit(name)] as const);
    return {
      ok: true,
      params: Object.fromEntries(named) as P,
      logLikelihood: -found.value * scaled.subjects - scaled.events * Math.log(scaled.span),
      subjects: Math.round(scaled.subjects),
      skipped,
      atBound: found.atBound,
      evaluations,
    };
  }
  return { ok: false, why: 'not-converged', skipped };
}

function obstacle(rows: Counted[]): NoFit | null {
  if (rows.length === 0) return 'no-subjects';
  if (rows.every((row) => row.T === 0)) return 'no-time';
  if (rows.every((row) => row.x === 0)) return 'no-repeats';
  return null;
}

/** An even sample of the subjects behind the rows, in the order of their histories, so that it has the same shape. */
function thin(rows: Counted[], most: number): Counted[] {
  if (rows.length <= most) return rows;
  const sorted = [...rows].sort((a, b) => a.x - b.x || a.tx - b.tx || a.T - b.T);
  const stride = rows.reduce((sum, row) => sum + row.n, 0) / most;
  const taken: Counted[] = [];
  let seen = 0;
  for (const row of sorted) {
    const n = Math.round((seen + row.n) / stride) - Math.round(seen / stride);
    seen += row.n;
    if (n > 0) taken.push({ ...row, n: n * stride });
  }
  return taken;
}

/** Whether parameters are all positive and finite. */
export function arePositive(params: Record<string, number>): boolean {
  return Object.values(params).every((value) => value > 0 && Number.isFinite(value));
}
