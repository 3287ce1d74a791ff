/** Counts what is asked of IndexedDB, by kind of request: the yardstick of a page's cost. */
export type Requests = Record<string, number>;

let counts: Requests = {};

const ASKED: [object, string[]][] = [
  [
    IDBObjectStore.prototype,
    ['get', 'getAll', 'getAllKeys', 'getKey', 'put', 'add', 'delete', 'count', 'clear'],
  ],
  [IDBObjectStore.prototype, ['openCursor', 'openKeyCursor']],
  [IDBIndex.prototype, ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor']],
  [IDBCursor.prototype, ['continue', 'continuePrimaryKey', 'advance', 'update', 'delete']],
];

export function watchRequests(): void {
  for (const [prototype, names] of ASKED)
    for (const name of names) {
      const own = Reflect.get(prototype, name) as ((...rest: unknown[]) => unknown) | undefined;
      if (!own) continue;
      Reflect.set(prototype, name, function counted(this: unknown, ...rest: unknown[]) {
        counts[name] = (counts[name] ?? 0) + 1;
        return own.apply(this, rest);
      });
    }
}

/** The counts since the last call. */
export function takeRequests(): Requests {
  const taken = counts;
  counts = {};
  return taken;
}
