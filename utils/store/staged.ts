import type { Store } from './store';

/** Keeps a checked file until the seller has seen its preview; one at a time. */
export async function stage(store: Store, token: string, json: string, now: number): Promise<void> {
  await store.db.transaction('rw', store.db.staged, async () => {
    await store.db.staged.clear();
    await store.db.staged.put({ token, json, stagedAt: now });
  });
}

export async function staged(store: Store, token: string): Promise<string | null> {
  return (await store.db.staged.get(token))?.json ?? null;
}

export async function unstage(store: Store): Promise<void> {
  await store.db.staged.clear();
}
