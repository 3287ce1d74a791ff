/** Whether two plain values (records, lists, texts, numbers) hold the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a, b] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  // What is undefined isn't there. Of every row of a page this is asked twice and more: nothing is copied for it.
  let more = 0;
  for (const name of Object.keys(x)) {
    if (x[name] === undefined) continue;
    if (!isSame(x[name], y[name])) return false;
    more += 1;
  }
  for (const name of Object.keys(y)) if (y[name] !== undefined) more -= 1;
  return more === 0;
}
