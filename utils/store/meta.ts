import type { Store } from './store';

/** Single values of the database: the hashing secret, its generation, marks of the daily work. */

export async function readMeta(store: Store, key: string): Promise<unknown> {
  return (await store.db.meta.get(key))?.value;
}

export async function writeMeta(store: Store, key: string, value: unknown): Promise<void> {
  await store.db.meta.put({ key, value });
}

const SECRET = 'secret';
const SECRET_BYTES = 32;

/**
 * The secret buyers are hashed with, made once per installation. `fresh` is 32 random bytes to use where there
 * is none yet: two callers at once agree on whichever came first.
 */
export async function secretOf(
  store: Store,
  fresh: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return store.typed.transaction('rw', store.typed.meta, async () => {
    const known = (await store.typed.meta.get(SECRET))?.value;
    if (known instanceof Uint8Array && known.length === SECRET_BYTES) return new Uint8Array(known);
    await store.typed.meta.put({ key: SECRET, value: fresh });
    return fresh;
  });
}

export async function hasSecret(store: Store): Promise<boolean> {
  return (await store.db.meta.get(SECRET)) !== undefined;
}
