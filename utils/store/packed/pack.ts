import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { change } from './change';
import { openCursor } from './cursor';
import { justRead } from './just-read';
import { type Packing, rowOf } from './leaf';
import { finder, indexesOf, loadLeaves } from './load';
import type { How } from './row-text';
import { select, selectKeys } from './select';

/**
 * Makes some tables packed ones (leaf.ts) beneath Dexie: whoever reads or writes them sees rows. Rows have a text
 * `key`; indexes are lists of texts (`*name`). Everything else about them is as of any table. A row that can't be read
 * any more isn't there for whoever reads, and `onBad` is told of it, `onLost` of a whole leaf; its neighbours are read as
 * ever.
 */
export function packing(
  tables: Record<string, Packing>,
  onBad: (table: string, key: string) => void = () => undefined,
  onAsked: (table: string, key: string) => void = () => undefined,
  onLost: (table: string, leaf: string) => void = (table) => onBad(table, ''),
): Middleware<DBCore> {
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
        const how = {
          onBad: (key: string) => onBad(name, key),
          onAsked: (key: string) => onAsked(name, key),
          onLost: (leaf: string) => onLost(name, leaf),
        };
        return own ? packed(core, own, how) : core;
      },
    }),
  };
}

function packed(core: DBCoreTable, own: Packing, told: Omit<How, 'indexes'>): DBCoreTable {
  const how: How = { indexes: indexesOf(core), ...told };
  const read = justRead();
  return {
    ...core,
    get: ({ trans, key }) => loadLeaves({ core, trans, how }, [key]).then(([leaf]) => rowOf(leaf, key, how)),
    getMany: ({ trans, keys }) => {
      const keep = read.reading(trans, keys);
      return loadLeaves({ core, trans, how }, keys).then((leaves) => {
        keep(leaves);
        const leafFor = finder(leaves);
        return keys.map((key: string) => rowOf(leafFor(key), key, how));
      });
    },
    query: (request) =>
      (request.values ? select(core, request, how) : selectKeys(core, request, how)).then((result) => ({
        result,
      })),
    count: ({ trans, query }) => selectKeys(core, { trans, query }, how).then((keys) => keys.length),
    openCursor: (request) => openCursor(core, request, how),
    mutate: (request) => change(core, own, request, how, read),
  };
}
