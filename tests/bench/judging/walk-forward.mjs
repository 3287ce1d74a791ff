import { auc, brier, calibration, calibrationError, f1 } from './scores.mjs';

/** Forecasts look this many days ahead. */
export const SPAN = 90;

/**
 * Runs flaggers at each cut-off on what fell before it and scores them, pooled, on what came in the 90 days after.
 * `event` is 'silence' (a dead listing) or 'visit' (a buyer who orders again). The cut without labels is made afresh in
 * each list: all subjects, and those with an event in the last 90 days ("at risk").
 */
export function walkForward({ subjects, cutOffs, flaggers, event, cut, progress }) {
  const pools = new Map(
    flaggers.map(({ name }) => [name, { y: [], p: [], flags: [], risk: [], riskFlags: [], ms: 0 }]),
  );
  for (const now of cutOffs) {
    const known = [...subjects.values()].filter((days) => days[0] < now);
    const silent = known.map((days) => !days.some((day) => day >= now && day < now + SPAN));
    const risk = known.map((days) => now - days.findLast((day) => day < now) <= SPAN);
    const done = new Map();
    for (const flagger of flaggers) {
      const began = performance.now();
      const said = flagger.run({ subjects: known, now, span: SPAN }, done);
      done.set(flagger.name, said.p);
      const pool = pools.get(flagger.name);
      pool.ms += performance.now() - began;
      add(pool, { said, silent, risk, event, cut, isScore: flagger.score });
    }
    progress(`cut-off day ${now}: ${known.length} subjects`);
  }
  return flaggers.map((flagger) => ({
    name: flagger.name,
    ours: flagger.ours ?? false,
    ...sumUp(pools.get(flagger.name), flagger.score),
    msPerCutOff: pools.get(flagger.name).ms / cutOffs.length,
  }));
}

function add(pool, { said, silent, risk, event, cut, isScore }) {
  const isVisit = event === 'visit';
  const y = silent.map((one) => (one !== isVisit ? 1 : 0));
  const p = said.p.map((one) => (isVisit && !isScore ? 1 - one : isVisit ? -one : one));
  const own = said.flags?.map((one) => one !== isVisit);
  const flagged = (list) => {
    if (isScore) return list.map(() => false);
    const threshold = cut(list.map((i) => p[i]))?.threshold ?? Number.POSITIVE_INFINITY;
    return list.map((i) => (own ? own[i] : p[i] >= threshold));
  };
  const all = [...p.keys()];
  const atRisk = all.filter((i) => risk[i]);
  const flags = flagged(all);
  const riskFlags = flagged(atRisk);
  for (const i of all) {
    pool.y.push(y[i]);
    pool.p.push(p[i]);
    pool.flags.push(flags[i]);
    pool.risk.push(risk[i]);
  }
  for (const one of riskFlags) pool.riskFlags.push(one);
}

function sumUp({ y, p, flags, risk, riskFlags }, isScore) {
  const at = [...y.keys()].filter((i) => risk[i]);
  const [riskY, riskP] = [at.map((i) => y[i]), at.map((i) => p[i])];
  return {
    cases: y.length,
    events: y.reduce((sum, one) => sum + one, 0),
    f1: isScore ? null : f1(y, flags),
    auc: auc(y, p),
    brier: isScore ? null : brier(y, p),
    ece: isScore ? null : calibrationError(y, p),
    riskF1: isScore ? null : f1(riskY, riskFlags),
    riskAuc: auc(riskY, riskP),
    calibration: isScore ? null : calibration(y, p),
  };
}
