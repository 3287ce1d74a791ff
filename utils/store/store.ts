import { damageOf } from './damage';
import { type Durability, RenhuoDatabase } from './schema';

/** A connection to everything remembered. Reads may come from any own page; the background alone writes. */
export type Store = {
  /** For what was read from pages: a crash may lose the last second. */
  db: RenhuoDatabase;
  /** For what the seller typed: on disk when acknowledged. */
  typed: RenhuoDatabase;
  close(): void;
};

export type StoreOptions = {
  name?: string;
  /** Hears of each record that can't be read any more; it is left out wherever it is met. */
  onDamage?: (table: string, key: string) => void;
};

/**
 * Opens the database; it is created at the first use. Nothing is read yet, so this can't fail: errors come
 * with the first query. When a newer Renhuo wants to upgrade the database, the connection makes way; the next
 * query opens it again, or fails with a VersionError where this code is the older one.
 */
export function openStore({ name = 'renhuo', onDamage }: StoreOptions = {}): Store {
  // One for both connections: what one of them writes anew or takes away is no damage for the other any more.
  const damage = damageOf(onDamage);
  const connect = (durability: Durability) => {
    const db = new RenhuoDatabase(name, durability, damage);
    db.on('versionchange', () => db.close({ disableAutoOpen: false }));
    db.on('blocked', () => console.warn('another tab holds the database open'));
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
