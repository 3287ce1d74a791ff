import type { Worker } from '@playwright/test';
import { until } from './until';

/** Has the worker count what it asks of the database: requests, and the rows that come and go with them. */
export async function countRequests(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const counts = { requests: 0, rows: 0 };
    Object.assign(globalThis, { counts });
    const rowsIn = (value: unknown): number => {
      if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + rowsIn(one), 0);
      const { rows } = (value ?? {}) as { rows?: unknown };
      return Array.isArray(rows) ? rows.length : 1;
    };
    const names = [
      'get',
      'getAll',
      'getAllKeys',
      'put',
      'add',
      'delete',
      'count',
      'openCursor',
      'openKeyCursor',
    ];
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype])
      for (const name of names) {
        const own = Reflect.get(prototype, name) as undefined | ((...rest: unknown[]) => IDBRequest);
        if (!own) continue;
        Reflect.set(prototype, name, function counted(this: unknown, ...rest: unknown[]) {
          counts.requests += 1;
          if (name === 'put' || name === 'add') counts.rows += rowsIn(rest[0]);
          const request = own.apply(this, rest);
          if (name.startsWith('get'))
            request.addEventListener('success', () => {
              counts.rows += rowsIn(request.result);
            });
          return request;
        });
      }
  });
}

export type Cost = { requests: number; rows: number };

/** The counts once nothing was asked for three seconds: what follows from a page comes when it is quiet. */
export async function countsAtRest(worker: Worker): Promise<Cost> {
  const read = () => worker.evaluate(() => ({ ...(globalThis as unknown as { counts: Cost }).counts }));
  let last = { counts: await read(), at: Date.now() };
  return until(
    'the worker at rest',
    async () => {
      await new Promise((later) => setTimeout(later, 400));
      const counts = await read();
      if (counts.requests !== last.counts.requests) last = { counts, at: Date.now() };
      return Date.now() - last.at >= 3000 ? counts : undefined;
    },
    60_000,
  );
}
