import { usualGap } from '../../model/median';
import type { PastBins, Speaking } from '../../model/outlook';
import type { Clock } from '../models/clock';
import { joined, SPARE, type Speaker, speakersOf } from '../models/outlook';
import type { SubjectDays } from './subject-days';
import { triedAt } from './tried';

/** What a stored fit says of one subject. */
export type Foreseen = {
  /** P(no event in the span), 0 to 1; null where no model speaks and gaps decide. */
  silent: number | null;
  /** The least and the most the single models say. */
  low: number;
  high: number;
  expected: number | null;
  alive: number | null;
  /** Days since the last event, without days that don't count. */
  silence: number;
  /** Its own usual gap; null where it had one event. */
  gap: number | null;
  events: number;
};

const speakers = new WeakMap<Speaking, Map<number, Speaker[]>>();

/** Of the days of one subject. Null where the fit is too old for them: `now` must not be long after its own. */
export function foresee(fit: Speaking, { days, now }: SubjectDays, span: number): Foreseen | null {
  const last = days.at(-1);
  if (last === undefined) return null;
  const own = { silence: now - 1 - last, gap: usualGap(days), events: days.length };
  const bare: Foreseen = {
    silent: null,
    low: Number.NaN,
    high: Number.NaN,
    expected: null,
    alive: null,
    ...own,
  };
  if (fit.method === 'gaps' || fit.method === 'failed') return bare;
  if (now < fit.clock.start || now > fit.clock.now + SPARE) return null;
  const said = speakersAt(fit, now, span).map((speaker) => speaker(days));
  const one = joined(said);
  if (!one) return bare;
  const each = said.flatMap(({ silent }) => (silent === null || Number.isNaN(silent) ? [] : [silent]));
  return {
    ...own,
    silent: one.silent,
    low: Math.min(...each),
    high: Math.max(...each),
    expected: one.expected,
    alive: one.alive,
  };
}

function speakersAt(fit: Speaking, now: number, span: number): Speaker[] {
  const known = speakers.get(fit) ?? new Map<number, Speaker[]>();
  speakers.set(fit, known);
  const made = known.get(now) ?? [
    ...speakersOf({ at: (day) => day, start: fit.clock.start, now }, fit.plain, span),
    ...speakersOf(shopClockOf(fit, now), fit.shop, span),
  ];
  known.set(now, made);
  return made;
}

/** The shop's clock out of its ticks, told forward to `now`. */
function shopClockOf({ clock: { start, ticks } }: Speaking, now: number): Clock {
  const at = (day: number) => ticks[Math.min(ticks.length - 1, Math.max(0, day - start))] ?? 0;
  return { at, start, now };
}

/** Whether a silence is longer than usual by so much that it tells something, where no model speaks. */
export function isLongSilence(
  { silence, gap }: Foreseen,
  shopGap: number | null,
  times: number,
): boolean | null {
  const usual = gap ?? shopGap;
  return usual === null ? null : silence > times * usual;
}

/** How a cut did one span ago: of those at it or above, how many stayed away. Null where nothing was flagged. */
export function pastHits(past: PastBins | null, cut: number): { share: number; of: number } | null {
  if (!past || !(cut <= 1)) return null;
  const { flagged, right } = triedAt(past.chance, Math.floor(cut * 100));
  return flagged === 0 ? null : { share: right / flagged, of: flagged };
}
