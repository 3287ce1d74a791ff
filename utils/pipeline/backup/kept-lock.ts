import { MIN_ITERATIONS } from '../../model/backup-file';
import { dropMeta, readMeta, writeMeta } from '../../store/meta';
import type { Store } from '../../store/store';
import type { Lock } from './lock';

const LOCK = 'backup-lock';

/** The lock of every backup from now on, or null where the seller set no passphrase. */
export async function keptLock(store: Store): Promise<Lock | null> {
  const value = await readMeta(store, LOCK);
  return isLock(value) ? value : null;
}

/** Kept by the page that made it: a key that can't be read out can't be sent in a message either. */
export async function keepLock(store: Store, lock: Lock | null): Promise<void> {
  if (lock) await writeMeta(store, LOCK, lock);
  else await dropMeta(store, LOCK);
}

function isLock(value: unknown): value is Lock {
  if (typeof value !== 'object' || value === null) return false;
  const { key, salt, iterations } = value as Partial<Lock>;
  return key instanceof CryptoKey && typeof salt === 'string' && Number(iterations) >= MIN_ITERATIONS;
}
