import type { DBCoreTransaction } from 'dexie';
import type { Leaf } from './leaf';

/**
 * Whoever changes rows has read them first, in the same transaction: the leaves of the last read of a table are kept until its
 * next change, so that they aren't asked for twice. Nothing can come in between, for the transaction holds the table.
 */
export type JustRead = {
  keep(trans: DBCoreTransaction, keys: readonly string[], leaves: Leaf[]): void;
  /** The leaves of some keys where all of them were read just now; forgets them, for they are about to be changed. */
  take(trans: DBCoreTransaction, keys: readonly string[]): Leaf[] | null;
};

export function justRead(): JustRead {
  let last: { trans: DBCoreTransaction; keys: Set<string>; leaves: Leaf[] } | null = null;
  return {
    keep(trans, keys, leaves) {
      // A transaction that only reads will change nothing.
      const { mode } = trans as DBCoreTransaction & { mode?: IDBTransactionMode };
      last = mode === 'readwrite' ? { trans, keys: new Set(keys), leaves } : null;
    },
    take(trans, keys) {
      const known = last;
      last = null;
      if (known?.trans !== trans) return null;
      return keys.every((key) => known.keys.has(key)) ? known.leaves : null;
    },
  };
}
