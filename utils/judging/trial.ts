import { dayOf } from '../model/day';
import type { ListingDossier } from '../model/dossier';
import type { Trial } from '../model/entries/trial';
import { fromMinor } from '../model/money';
import type { TeamRules } from '../model/team-rules';
import type { TrialMeasure, TrialState } from '../model/trial-state';
import { testDay } from './shop/in-test';
import { silenceOf } from './silence';

/**
 * How a test stands by the pass rule. It passes as soon as everything asked for has come; it fails when its days are
 * over or its budget is spent before. What was not read is no failure: then it is unknown. `dossier` is null where
 * the listing is not known (any more). `now` in epoch milliseconds.
 */
export function trialState(
  trial: Trial,
  dossier: ListingDossier | null,
  rules: TeamRules,
  now: number,
): TrialState {
  const of = rules.testDays;
  const { startedAt, stage } = trial;
  const isOverBudget =
    rules.testBudget > 0 && trial.spent !== null && fromMinor(trial.spent) > rules.testBudget;
  const bare = { of, measures: [], isOverBudget, earlyStock: null };
  if (stage === 'idea' || startedAt === null) return { ...bare, finding: 'idea', day: null };
  const measures = dossier === null ? [] : measuresOf(trial, dossier, rules, startedAt);
  const zone = dossier?.timeZone ?? 'UTC';
  const day = testDay(startedAt, dayOf(now, zone), zone);
  const state = { of, measures, isOverBudget, day, earlyStock: earlyStock(trial, dossier) };
  if (stage !== 'testing') return { ...state, finding: 'decided' };
  if (measures.length > 0 && measures.every(({ have, need }) => have !== null && have >= need))
    return { ...state, finding: 'pass' };
  if (isOverBudget) return { ...state, finding: 'fail' };
  if (day <= of) return { ...state, finding: 'running' };
  const missed = measures.some(({ have, need, isWhole }) => isWhole && have !== null && have < need);
  return { ...state, finding: missed ? 'fail' : 'unknown' };
}

function measuresOf(
  trial: Trial,
  dossier: ListingDossier,
  rules: TeamRules,
  startedAt: number,
): TrialMeasure[] {
  const { views, cartAdds } = dossier.listing.latest;
  const { start } = trial;
  const asked: TrialMeasure[] = [
    { what: 'orders', ...ordersSince(dossier, startedAt, rules), need: rules.testOrders },
    { what: 'views', ...grown(start?.views ?? null, views?.value), need: rules.testViews },
    { what: 'adds', ...grown(start?.adds ?? null, cartAdds?.value), need: rules.testAdds },
  ];
  return asked.filter(({ need }) => need > 0);
}

type Known = Pick<TrialMeasure, 'have' | 'isWhole'>;

/** What a counter gained; a counter that fell counts something else than all that ever came. */
function grown(start: number | null, now: number | undefined): Known {
  if (start === null || now === undefined || now < start) return { have: null, isWhole: false };
  return { have: now - start, isWhole: true };
}

/** Orders within the test's days, and whether each of these days is known to hold no more. */
function ordersSince(dossier: ListingDossier, startedAt: number, rules: TeamRules): Known {
  const first = dayOf(startedAt, dossier.timeZone);
  const last = first + rules.testDays - 1;
  const orders = dossier.sales.days
    .filter(({ day }) => day >= first && day <= last)
    .reduce((sum, day) => sum + day.orders, 0);
  const { days, byOrders } = silenceOf(dossier);
  const known = [...days, ...byOrders];
  let isWhole = true;
  for (let day = first; isWhole && day <= last; day += 1)
    isWhole = known.some(({ from, to }) => day >= from && day <= to);
  return { have: orders, isWhole };
}

/** Stock that came while the test had not passed: bought before anything was proven. */
function earlyStock(trial: Trial, dossier: ListingDossier | null): number | true | null {
  if (trial.stockedAt !== null && trial.stage === 'stocked' && trial.decidedAt === null) return true;
  const start = trial.start?.stock ?? null;
  if (start === null || dossier === null || (trial.stage !== 'testing' && trial.stage !== 'failed'))
    return null;
  const stocks = dossier.listing.sightings
    .filter(({ at }) => at >= (trial.startedAt ?? 0))
    .flatMap(({ stock }) => (stock === null ? [] : [stock.value]));
  const more = Math.max(0, ...stocks) - start;
  return more > 0 ? more : null;
}

/** Passed tests among those that ended, by who picked them; null where none ended yet. */
export function hitRates(trials: Trial[]): { picker: string | null; passed: number; ended: number }[] {
  const rates = new Map<string | null, { passed: number; ended: number }>();
  for (const { picker, stage, decidedAt } of trials) {
    if (stage !== 'passed' && stage !== 'failed' && stage !== 'stocked') continue;
    const rate = rates.get(picker) ?? { passed: 0, ended: 0 };
    // Stocked without a decision is no pass: nothing was proven.
    const isPassed = stage === 'passed' || (stage === 'stocked' && decidedAt !== null);
    rates.set(picker, { passed: rate.passed + (isPassed ? 1 : 0), ended: rate.ended + 1 });
  }
  return [...rates]
    .map(([picker, rate]) => ({ picker, ...rate }))
    .sort((a, b) => b.passed / b.ended - a.passed / a.ended || b.ended - a.ended);
}
