import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { change } from './change';
import { openCursor } from './cursor';
import { leafFor, type Packing, rowOf } from './leaf';
import { loadLeaves } from './load';
import { select } from './select';

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
  return {
    ...core,
    get: ({ trans, key }) => loadLeaves({ core, trans }, [key]).then(([leaf]) => rowOf(leaf, key)),
    getMany: ({ trans, keys }) =>
      loadLeaves({ core, trans }, keys).then((leaves) =>
        keys.map((key: string) => rowOf(leafFor(leaves, key), key)),
      ),
    query: (request) =>
      select(core, request).then((rows) => ({
        result: request.values ? rows : rows.map((row) => row.key),
      })),
    count: ({ trans, query }) => select(core, { trans, values: true, query }).then((rows) => rows.length),
    openCursor: (request) => openCursor(core, request),
    mutate: (request) => change(core, own, request),
  };
}
