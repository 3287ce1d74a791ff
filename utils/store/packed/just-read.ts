import type { DBCoreTransaction } from 'dexie';
import type { Leaf } from './leaf';

/**
 * Whoever changes rows has read them first, in the same transaction, often twice: the leaves of the last read of a table are kept until its
 * next change, so that they aren't asked for twice. Other transactions can't come in between, for this one holds the table;
 * what it writes itself meanwhile makes them worthless.
 */
export type JustRead = {
  /** Before a read; what it answers is to be called with the leaves of the keys. */
  reading(trans: DBCoreTransaction, keys: readonly string[]): (leaves: Leaf[]) => void;
  /** Before leaves are written. */
  writing(): void;
  /** The leaves of some keys where all of them were read just now, for whoever reads them once more. */
  peek(trans: DBCoreTransaction, keys: readonly string[]): Leaf[] | null;
  /** The same; forgets them, for they are about to be changed. */
  take(trans: DBCoreTransaction, keys: readonly string[]): Leaf[] | null;
};

export function justRead(): JustRead {
  let last: { trans: DBCoreTransaction; keys: Set<string>; leaves: Leaf[] } | null = null;
  let writes = 0;
  const among = (known: typeof last, trans: DBCoreTransaction, keys: readonly string[]) =>
    known?.trans === trans && keys.every((key) => known.keys.has(key)) ? known.leaves : null;
  return {
    reading(trans, keys) {
      const before = writes;
      // A transaction that only reads will change nothing.
      const { mode } = trans as DBCoreTransaction & { mode?: IDBTransactionMode };
      return (leaves) => {
        const isKept = mode === 'readwrite' && writes === before;
        last = isKept ? { trans, keys: new Set(keys), leaves } : null;
      };
    },
    writing() {
      writes += 1;
      last = null;
    },
    peek(trans, keys) {
      return among(last, trans, keys);
    },
    take(trans, keys) {
      const known = last;
      last = null;
      return among(known, trans, keys);
    },
  };
}
