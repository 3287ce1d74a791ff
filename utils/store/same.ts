/** Whether two plain values (records, lists, texts, numbers) hold the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [Object.entries(a), b as Record<string, unknown>];
  if (x.filter(([, value]) => value !== undefined).length !== countDefined(y)) return false;
  return x.every(([name, value]) => isSame(value, y[name]));
}

function countDefined(of: Record<string, unknown>): number {
  return Object.values(of).filter((value) => value !== undefined).length;
}
