/** A to 80 % of the sum, B the next 15 %, C the rest. */
const A = 0.8;
const B = 0.95;

export type Ranked = { key: string; minor: number };

/** Parts goods by what they brought, the best first. A listing belongs where it begins, so the best is always in A. */
export function classesOf(goods: Ranked[]): { a: Ranked[]; b: Ranked[]; c: Ranked[] } {
  const sorted = [...goods].sort((x, y) => y.minor - x.minor || (x.key < y.key ? -1 : 1));
  const total = sorted.reduce((sum, { minor }) => sum + minor, 0);
  const classes: { a: Ranked[]; b: Ranked[]; c: Ranked[] } = { a: [], b: [], c: [] };
  let before = 0;
  for (const one of sorted) {
    const share = total > 0 ? before / total : 0;
    if (share < A) classes.a.push(one);
    else if (share < B) classes.b.push(one);
    else classes.c.push(one);
    before += one.minor;
  }
  return classes;
}
