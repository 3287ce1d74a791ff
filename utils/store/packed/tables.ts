/**
 * Characters that a leaf's rows may have: orders come together, buyers and ledgers are looked up one by one. Chromium
 * keeps a value of more than 64 kB in a file of its own, many times slower: with its index keys a leaf must stay below.
 */
export const PACKED = {
  orders: { most: 24_000 },
  buyers: { most: 8_000 },
  ledgers: { most: 8_000 },
};

/** Whether a table holds many rows in a record: then every row read by key brings its neighbours along anyway. */
export function isPacked(table: string): boolean {
  return table in PACKED;
}
