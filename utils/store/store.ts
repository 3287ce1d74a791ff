import { type Durability, RenhuoDatabase } from './schema';

/** A connection to everything remembered. Reads may come from any own page; the background alone writes. */
export type Store = {
  /** For what was read from pages: a crash may lose the last second. */
  db: RenhuoDatabase;
  /** For what the seller typed: on disk when acknowledged. */
  typed: RenhuoDatabase;
  close(): void;
};

export type StoreOptions = { name?: string; onClosed?: (why: 'newer-version' | 'blocked') => void };

/**
 * Opens the database; it is created at the first use. Nothing is read yet, so this can't fail: errors come
 * with the first query. When a newer Renhuo wants to upgrade the database, the connection closes itself.
 */
export function openStore({ name = 'renhuo', onClosed }: StoreOptions = {}): Store {
  const connect = (durability: Durability) => {
    const db = new RenhuoDatabase(name, durability);
    db.on('versionchange', () => {
      db.close();
      onClosed?.('newer-version');
    });
    db.on('blocked', () => onClosed?.('blocked'));
    return db;
  };
  const db = connect('relaxed');
  let typed: RenhuoDatabase | undefined;
  return {
    db,
    get typed() {
      typed ??= connect('strict');
      return typed;
    },
    close() {
      db.close();
      typed?.close();
    },
  };
}
