/** Sets of whole days, as sorted stretches that neither touch nor overlap. Both ends belong to a stretch. */
export type Stretch = { from: number; to: number };

/** All days of either. */
export function union(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (to < from) continue;
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** The days of `a` that are not in `b`. In one walk over both: a shop's history may be known in thousands of pieces. */
export function without(a: Stretch[], b: Stretch[]): Stretch[] {
  const holes = union(b);
  const rest: Stretch[] = [];
  let next = 0;
  for (const { from, to } of union(a)) {
    let start = from;
    for (let hole = holes[next]; hole && hole.from <= to; hole = holes[next]) {
      if (start < hole.from) rest.push({ from: start, to: hole.from - 1 });
      start = Math.max(start, hole.to + 1);
      // One that goes on may reach into the stretch that comes after.
      if (hole.to > to) break;
      next += 1;
    }
    if (start <= to) rest.push({ from: start, to });
  }
  return rest;
}

export function within(a: Stretch[], from: number, to: number): Stretch[] {
  return a
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from <= one.to);
}

export function countDays(a: Stretch[]): number {
  return a.reduce((sum, one) => sum + one.to - one.from + 1, 0);
}
