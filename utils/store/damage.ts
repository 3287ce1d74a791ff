/**
 * Records that could not be read any more, as they were met: of which table and under which key. Whoever met one goes on
 * without it; `onFound` hears of each once.
 */
export type Damage = {
  note(table: string, key: string): void;
  /** A key that may have been in a leaf of which nothing is left: as good as damaged for whoever asks, told by its leaf. */
  suspect(table: string, key: string): void;
  /** A leaf of which nothing is left, told under ''; `leaf` is the last key it may have held. */
  lose(table: string, leaf: string): void;
  /** Such leaves, by the last key each may have held. */
  lost(table: string): string[];
  has(table: string, key: string): boolean;
  /** What is known of a table. */
  keys(table: string): string[];
  /** Written anew or taken away; null for whatever lay in a range: what is still there is met again. */
  mended(table: string, keys: string[] | null): void;
};

export function damageOf(onFound: (table: string, key: string) => void = () => undefined): Damage {
  const met = new Map<string, Set<string>>();
  const leaves = new Map<string, Set<string>>();
  const keysOf = (table: string) => {
    const keys = met.get(table) ?? new Set<string>();
    met.set(table, keys);
    return keys;
  };
  const note = (table: string, key: string) => {
    const keys = keysOf(table);
    if (keys.has(key)) return;
    keys.add(key);
    onFound(table, key);
  };
  return {
    note,
    lose(table, leaf) {
      leaves.set(table, (leaves.get(table) ?? new Set()).add(leaf));
      note(table, '');
    },
    lost: (table) => [...(leaves.get(table) ?? [])],
    suspect: (table, key) => {
      keysOf(table).add(key);
    },
    keys: (table) => [...(met.get(table) ?? [])],
    has: (table, key) => met.get(table)?.has(key) ?? false,
    mended(table, keys) {
      if (keys === null) {
        met.delete(table);
        leaves.delete(table);
      } else for (const key of keys) met.get(table)?.delete(key);
    },
  };
}
