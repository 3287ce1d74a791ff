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
  // Every page asks for it: those don't wait for a turn to write.
  const kept = await knownSecret(store);
  if (kept) return kept;
  return store.typed.transaction('rw', store.typed.meta, async () => {
    const known = (await store.typed.meta.get(SECRET))?.value;
    if (known instanceof Uint8Array && known.length === SECRET_BYTES) return new Uint8Array(known);
    await store.typed.meta.put({ key: SECRET, value: fresh });
    return fresh;
  });
}

/** The secret, or null where none was made yet. */
export async function knownSecret(store: Store): Promise<Uint8Array<ArrayBuffer> | null> {
  const known = (await store.db.meta.get(SECRET))?.value;
  return known instanceof Uint8Array && known.length === SECRET_BYTES ? new Uint8Array(known) : null;
}

/** Takes over the secret of another installation. For a store without hashed buyers of its own. */
export async function takeSecret(store: Store, secret: Uint8Array<ArrayBuffer>): Promise<void> {
  await store.db.meta.put({ key: SECRET, value: secret });
}

export async function hasSecret(store: Store): Promise<boolean> {
  return (await store.db.meta.get(SECRET)) !== undefined;
}

export async function dropMeta(store: Store, key: string): Promise<void> {
  await store.db.meta.delete(key);
}

/** The name this computer signs entries with, made once; `fresh` is used where there is none yet. */
export async function computerId({ typed }: Store, fresh: string): Promise<string> {
  return typed.transaction('rw', typed.meta, async () => {
    const known = (await typed.meta.get('computer'))?.value;
    if (typeof known === 'string') return known;
    await typed.meta.put({ key: 'computer', value: fresh });
    return fresh;
  });
}
