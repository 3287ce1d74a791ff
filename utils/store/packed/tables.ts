/** Characters that a leaf's rows may have: orders come together, buyers and ledgers are looked up one by one. */
export const PACKED = {
  orders: { most: 32_000 },
  buyers: { most: 8_000 },
  ledgers: { most: 8_000 },
};

/** Whether a table holds many rows in a record: then every row read by key brings its neighbours along anyway. */
export function isPacked(table: string): boolean {
  return table in PACKED;
}
