/**
 * Time as a model may count it: plain days, or days weighed by how busy the shop was, so that a quiet January is a short
 * time and a December a long one. (A time change makes a pace that follows the season a steady one: Daley & Vere-Jones
 * 2003, "An introduction to the theory of point processes", chapter 7.)
 */
export type Clock = {
  /** Time passed at the start of a day; days from the first known one to the end of the span ahead. */
  at: (day: number) => number;
  /** The day judged: what fell on it or later isn't known. */
  now: number;
  /** The first known day. */
  start: number;
};
/** Days with an event of one subject: whole, rising. */
export type Days = readonly number[];

/** What a model may be given: whole days, rising, each once. Anything that isn't a finite number is left out. */
export function tidyDays(days: Iterable<number>): number[] {
  const whole = [...days].filter(Number.isFinite).map(Math.floor);
  return [...new Set(whole)].sort((a, b) => a - b);
}

/** Days as they are. */
export function plainClock(subjects: readonly Days[], now: number): Clock {
  return { at: (day) => day, now, start: firstDay(subjects, now) };
}

/** Days on either side over which the shop's pace is smoothed. */
const AROUND = 14;
const YEAR = 364;
/** Days by which this year's level is told from last year's, and of "lately" where last year isn't known. */
const [LEVEL, LATELY] = [56, 91];
/** A day counts for a quarter of a mean day at least and for four at most; a level moves by two at most. */
const [SLOWEST, FASTEST, MOVE] = [0.25, 4, 2];

/**
 * The shop's own clock, from repeat events alone (a first event says who was found, not how busy she was). The span ahead
 * takes last year's pace on the same weekday a year ago, raised or lowered by how the last eight weeks compare with
 * theirs; where no year is known, the pace of the last 13 weeks goes on. Without any repeat: plain days.
 */
export function shopClock(subjects: readonly Days[], now: number, span: number): Clock {
  const start = firstDay(subjects, now);
  const known = now - start;
  const pace = smoothed(repeats(subjects, start, now));
  const mean = average(pace, 0, known);
  if (!(mean > 0)) return plainClock(subjects, now);
  const weights = pace.map((v) => Math.min(FASTEST, Math.max(SLOWEST, v / mean)));
  const ahead = known >= YEAR ? level(weights, known) : average(weights, Math.max(0, known - LATELY), known);
  const ticks = new Float64Array(known + span + 1);
  for (let i = 0; i < known + span; i += 1) {
    const weight =
      i < known ? weights[i] : known >= YEAR ? (weights[(i - YEAR) % known] ?? 1) * ahead : ahead;
    ticks[i + 1] = (ticks[i] ?? 0) + (weight ?? 1);
  }
  return { at: (day) => ticks[Math.min(ticks.length - 1, Math.max(0, day - start))] ?? 0, now, start };
}

/** Nothing is older than twenty years: a wrong date must not make a clock of a million days. */
const OLDEST = 7300;

function firstDay(subjects: readonly Days[], now: number): number {
  const first = subjects.reduce((least, [day = now]) => Math.min(least, day), now);
  return Math.max(first, now - OLDEST);
}

function repeats(subjects: readonly Days[], start: number, now: number): Float64Array {
  const counts = new Float64Array(now - start);
  for (const days of subjects)
    for (let i = 1; i < days.length; i += 1) {
      const at = (days[i] ?? now) - start;
      if (at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
    }
  return counts;
}

function smoothed(counts: Float64Array): Float64Array {
  return counts.map((_, i) =>
    average(counts, Math.max(0, i - AROUND), Math.min(counts.length, i + AROUND + 1)),
  );
}

/** How much busier the last eight weeks were than the same ones a year before; 1 where those aren't known. */
function level(weights: Float64Array, known: number): number {
  if (known < YEAR + LEVEL) return 1;
  const now = average(weights, known - LEVEL, known);
  const then = average(weights, known - YEAR - LEVEL, known - YEAR);
  return Math.min(MOVE, Math.max(1 / MOVE, now / then));
}

function average(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += values[i] ?? 0;
  return to > from ? sum / (to - from) : 0;
}
