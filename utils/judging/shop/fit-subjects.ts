import { median, usualGap } from '../../model/median';
import type {
  BetaGeometricParams,
  DiscountedParams,
  PastBins,
  Speaking,
  Steps,
  StoredFit,
} from '../../model/outlook';
import type { Clock, Days } from '../models/clock';
import { expectedF1Cut } from '../models/expected-f1';
import { fitOutlooks, type Outlooks, SPARE } from '../models/outlook';
import type { Work } from '../models/slices';

/** Fewer subjects than this get no model; fewer than this get a rough one. */
export const FEW = 200;
export const ROUGH = 500;
/** The past is tried on at most so many: more make the share no surer to the eye. */
const MOST_TRIED = 5000;

/** Which event is foretold: silence of goods, a visit of people. The list of the likeliest is cut where it serves best. */
export type Foretold = 'silence' | 'visit';

/** Fits the engine to all subjects of a shop and cuts its list; also how the same would have done one span ago. */
export function* fitSubjects(
  subjects: readonly Days[],
  now: number,
  span: number,
  event: Foretold,
): Work<StoredFit> {
  const known = subjects.filter(([first = now]) => first < now);
  const enough = known.length >= FEW;
  const found: Outlooks = enough ? yield* fitOutlooks(known, now, span) : { ok: false, why: 'too-few' };
  const cut = found.ok ? cutOf(known, found, event) : Number.POSITIVE_INFINITY;
  yield;
  const past = yield* pastOf(known, now, span, event);
  const gaps = known.flatMap((days) => usualGap(days.filter((day) => day < now)) ?? []);
  return {
    ...(found.ok ? speaking(found, known.length, span) : silent(known.length, now)),
    subjects: known.length,
    repeating: gaps.length,
    gap: median(gaps),
    cut,
    past,
  };
}

/** What the models say, as plain data. */
function speaking(found: Outlooks & { ok: true }, subjects: number, span: number): Speaking {
  return {
    method: subjects < ROUGH ? 'rough' : 'model',
    clock: stored(found.clock, span),
    plain: voices(found, 'plain'),
    shop: voices(found, 'shop'),
  };
}

/** No model speaks: too few subjects, or none that fitted. */
function silent(subjects: number, now: number): Speaking {
  const none = { mbg: null, discounted: null };
  const method = subjects < FEW ? 'gaps' : 'failed';
  return { method, clock: { start: now, now, ticks: [] }, plain: none, shop: none };
}

/** P(silent) from which a subject is flagged: goods from it upwards; people are awake below it. */
function cutOf(subjects: readonly Days[], found: Outlooks & { ok: true }, event: Foretold): number {
  const silent = subjects.flatMap((days) => found.of(days)?.silent ?? []);
  const cut = expectedF1Cut(event === 'silence' ? silent : silent.map((p) => 1 - p));
  if (!cut) return Number.POSITIVE_INFINITY;
  return event === 'silence' ? cut.threshold : 1 - cut.threshold;
}

/** Fewer subjects than this had no past worth a number. */
const FEWEST_PAST = 20;
const [MOST_SILENCE, MOST_EVENTS] = [365, 20];

/** The shop one span ago, at each step of what a seller may choose. */
function* pastOf(
  subjects: readonly Days[],
  now: number,
  span: number,
  event: Foretold,
): Work<PastBins | null> {
  const then = now - span;
  const known = subjects.filter(([first = now]) => first < then);
  const start = known.reduce((least, [day = now]) => Math.min(least, day), now);
  if (known.length < FEWEST_PAST || start > then - span) return null;
  const stride = Math.ceil(known.length / MOST_TRIED);
  const tried = known.filter((_, i) => i % stride === 0);
  const found: Outlooks =
    tried.length >= FEW ? yield* fitOutlooks(tried, then, span) : { ok: false, why: 'too-few' };
  const past: PastBins = {
    day: then,
    chance: steps(101),
    silence: steps(MOST_SILENCE + 1),
    events: steps(MOST_EVENTS + 1),
    ...(found.ok && event === 'silence' ? { fit: speaking(found, tried.length, span) } : {}),
  };
  for (const days of tried) {
    const before = days.filter((day) => day < then);
    const stayed = !days.some((day) => day >= then && day < now);
    const p = found.ok ? found.of(days)?.silent : undefined;
    // Whoever came once has no rhythm to fall out of: of people only returning ones are ever flagged.
    const isJudged = event === 'silence' || before.length > 1;
    if (p !== undefined && isJudged) put(past.chance, Math.floor(p * 100), stayed);
    put(past.silence, Math.min(MOST_SILENCE, then - 1 - (before.at(-1) ?? then)), stayed);
    put(past.events, Math.min(MOST_EVENTS, before.length), stayed);
  }
  return past;
}

function steps(n: number): Steps {
  return { all: new Array(n).fill(0), stayed: new Array(n).fill(0) };
}

function put({ all, stayed }: Steps, at: number, isAway: boolean): void {
  all[at] = (all[at] ?? 0) + 1;
  if (isAway) stayed[at] = (stayed[at] ?? 0) + 1;
}

function stored(clock: Clock, span: number): StoredFit['clock'] {
  const ticks: number[] = [];
  for (let day = clock.start; day <= clock.now + span + SPARE; day += 1) ticks.push(clock.at(day));
  return { start: clock.start, now: clock.now, ticks };
}

function voices(
  found: Outlooks & { ok: true },
  side: 'plain' | 'shop',
): { mbg: BetaGeometricParams | null; discounted: DiscountedParams | null } {
  const [mbg, discounted] = [found.mbgNbd[side], found.discounted[side]];
  return { mbg: mbg.ok ? mbg.params : null, discounted: discounted.ok ? discounted.params : null };
}
