import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { change } from './change';
import { openCursor } from './cursor';
import { type Packing, rowOf } from './leaf';
import { finder, indexesOf, loadLeaves } from './load';
import { select, selectKeys } from './select';

/**
 * Makes some tables packed ones (leaf.ts) beneath Dexie: whoever reads or writes them sees rows. Rows have a text
 * `key`; indexes are lists of texts (`*name`). Everything else about them is as of any table.
 */
export function packing(tables: Record<string, Packing>): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'packed',
    // Below everything of Dexie's own.
    level: -100,
    create: (down) => ({
      ...down,
      table: (name) => {
        const core = down.table(name);
        const own = tables[name];
        return own ? packed(core, own) : core;
      },
    }),
  };
}

function packed(core: DBCoreTable, own: Packing): DBCoreTable {
  const indexes = indexesOf(core);
  return {
    ...core,
    get: ({ trans, key }) =>
      loadLeaves({ core, trans, indexes }, [key]).then(([leaf]) => rowOf(leaf, key, indexes)),
    getMany: ({ trans, keys }) =>
      loadLeaves({ core, trans, indexes }, keys).then((leaves) => {
        const leafFor = finder(leaves);
        return keys.map((key: string) => rowOf(leafFor(key), key, indexes));
      }),
    query: (request) =>
      (request.values ? select(core, request) : selectKeys(core, request)).then((result) => ({ result })),
    count: ({ trans, query }) => selectKeys(core, { trans, query }).then((keys) => keys.length),
    openCursor: (request) => openCursor(core, request),
    mutate: (request) => change(core, own, request),
  };
}
