import { type CareRules, type Move, type Rung, rungs, type Standing } from '../model/care';
import { DAY } from '../model/day';

export type Climb = {
  /** Times of the sales that were kept, in any order. */
  sales: number[];
  /** Sales whose times are forgotten: they count only where rungs count for ever. */
  earlier: number;
  /** Times at which she brought a friend or joined the shop's own channel: each counts like a sale. */
  helped: number[];
};

/**
 * Where someone stands on the ladder and how she came there. The rung follows from what counts within the
 * window, so every move, up by an order or down by the clock, can be told from the orders alone, with its date:
 * the same facts and rules give the same moves in whatever order they came. `now` in epoch milliseconds.
 */
export function standingOf({ sales, earlier, helped }: Climb, rules: CareRules, now: number): Standing {
  if (sales.length + earlier === 0)
    return { rung: null, since: null, moves: [], points: 0, next: null, falls: null };
  const window = rules.ladderDays * DAY;
  // A clock that was ahead: what happens in the future happened just now.
  const times = [...sales, ...helped].map((at) => Math.min(at, now)).sort((a, b) => a - b);
  const ends = window === 0 ? [] : times.map((at) => at + window);
  let points = window === 0 ? earlier : 0;
  let rung: Rung | null = earlier > 0 ? rungAt(points, rules) : null;
  const moves: Move[] = [];
  for (const { at, step } of steps(times, ends)) {
    if (at > now) break;
    points += step;
    const to = rungAt(points, rules);
    if (to === rung || (rung === null && step < 0)) continue;
    moves.push({ at, from: rung, to });
    rung = to;
  }
  return {
    rung,
    since: moves.at(-1)?.at ?? null,
    moves,
    points,
    next: nextOf(rung, points, rules),
    falls: fallOf(rung, points, ends, rules, now),
  };
}

/** What comes and what falls out of the window, by time; at the same moment what comes goes first. */
function steps(times: number[], ends: number[]): { at: number; step: 1 | -1 }[] {
  const all = [
    ...times.map((at) => ({ at, step: 1 as const })),
    ...ends.map((at) => ({ at, step: -1 as const })),
  ];
  return all.sort((a, b) => a.at - b.at || b.step - a.step);
}

/** Someone who bought once stays a customer for ever. */
function rungAt(points: number, rules: CareRules): Rung {
  if (points >= rules.ironSales) return 'iron';
  if (points >= rules.fanSales) return 'fan';
  return points >= rules.userSales ? 'user' : 'customer';
}

function nextOf(rung: Rung | null, points: number, rules: CareRules): Standing['next'] {
  const next = rungs[rungs.indexOf(rung ?? 'customer') + 1];
  if (!next || next === 'customer') return null;
  const need = { user: rules.userSales, fan: rules.fanSales, iron: rules.ironSales }[next];
  return { rung: next, missing: Math.max(1, need - points) };
}

function fallOf(
  rung: Rung | null,
  points: number,
  ends: number[],
  rules: CareRules,
  now: number,
): number | null {
  let left = points;
  for (const at of ends) {
    if (at <= now) continue;
    left -= 1;
    if (rungAt(left, rules) !== rung) return at;
  }
  return null;
}

/** Whether a rung is at least as high as another. */
export function isAtLeast(rung: Rung | null, least: Rung): boolean {
  return rung !== null && rungs.indexOf(rung) >= rungs.indexOf(least);
}
