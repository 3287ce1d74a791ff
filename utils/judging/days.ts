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

/** The days of `a` that are not in `b`. */
export function without(a: Stretch[], b: Stretch[]): Stretch[] {
  let rest = union(a);
  for (const hole of b)
    rest = rest.flatMap((one) =>
      [
        { from: one.from, to: Math.min(one.to, hole.from - 1) },
        { from: Math.max(one.from, hole.to + 1), to: one.to },
      ].filter((part) => part.from <= part.to && (part.to < hole.from || part.from > hole.to)),
    );
  return union(rest);
}

export function within(a: Stretch[], from: number, to: number): Stretch[] {
  return a
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from <= one.to);
}

export function countDays(a: Stretch[]): number {
  return a.reduce((sum, one) => sum + one.to - one.from + 1, 0);
}
