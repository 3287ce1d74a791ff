import type { Stretch } from '../days';

/**
 * Takes holes out of time: days nobody could buy on (out of stock), or of which no order is known. What lies before a
 * hole moves towards `now` by its length, so that no silence is counted that wasn't one. `days` rising; `holes` apart
 * from one another and rising. What fell on `now` or later stays.
 */
export function withoutHoles(days: readonly number[], holes: readonly Stretch[], now: number): number[] {
  const moved: number[] = [];
  let h = holes.length - 1;
  let shift = 0;
  for (let i = days.length - 1; i >= 0; i -= 1) {
    const day = days[i] ?? now;
    let inside = 0;
    for (let hole = holes[h]; hole && hole.to > day; hole = holes[h]) {
      const to = Math.min(hole.to, now - 1);
      if (hole.from > day) {
        shift += Math.max(0, to - hole.from + 1);
        h -= 1;
        continue;
      }
      inside = Math.max(0, to - day);
      break;
    }
    const at = day + shift + inside;
    if (at !== moved.at(-1)) moved.push(at);
  }
  return moved.reverse();
}

/** The days from `from` up to `now` that no stretch covers, as stretches. */
export function holesIn(covered: readonly Stretch[], from: number, now: number): Stretch[] {
  const holes: Stretch[] = [];
  let at = from;
  for (const one of covered) {
    if (one.from > at) holes.push({ from: at, to: Math.min(one.from, now) - 1 });
    at = Math.max(at, one.to + 1);
  }
  if (at < now) holes.push({ from: at, to: now - 1 });
  return holes.filter((hole) => hole.to >= hole.from);
}
