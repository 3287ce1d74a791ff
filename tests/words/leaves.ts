type Leaf = string | ((...given: never[]) => string);

/** Every text and sentence of a catalogue by its path. */
export function leavesOf(value: unknown, path = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  if (typeof value === 'string') leaves.set(path, value);
  else if (typeof value === 'function') leaves.set(path, value as Leaf);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      // Titles may be broken into phrases differently in each language: the whole is one leaf.
      if (Array.isArray(inner) && inner.every((one) => typeof one === 'string'))
        leaves.set(`${path}.${key}`, inner.join(''));
      else for (const [at, leaf] of leavesOf(inner, `${path}.${key}`)) leaves.set(at, leaf);
    }
  }
  if (path === '') leaves.delete('.language');
  return leaves;
}

/** What a leaf says with stand-ins for whatever it is given. */
export function said(leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf;
  const parts = {
    days: 3,
    low: 2,
    high: 5,
    units: 7,
    min: 30,
    need: 90,
    orders: 4,
    nth: 4,
    amount: '¥9',
    at: '2026',
    kind: 'id',
    share: 60,
    buyers: 6,
    times: 1.5,
    rank: 2,
    other: '¥8',
    name: 'A',
    n: 3,
    of: 9,
    code: 'no-rows',
  };
  const takesParts = /^\(?\s*\{/.test(leaf.toString());
  const given = takesParts ? [parts] : [2, 3];
  return (leaf as (...given: unknown[]) => string)(...given);
}
