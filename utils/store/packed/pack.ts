import Dexie, { type DBCore, type DBCoreTable, type Middleware } from 'dexie';
import { change } from './change';
import { openCursor } from './cursor';
import { justRead } from './just-read';
import { type Leaf, type Packing, rowOf } from './leaf';
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
      const rows = (leaves: Leaf[]) => {
        const leafFor = finder(leaves);
        return keys.map((key: string) => rowOf(leafFor(key), key, how));
      };
      const known = read.peek(trans, keys);
      if (known) return Dexie.Promise.resolve(rows(known)) as unknown as Promise<unknown[]>;
      const keep = read.reading(trans, keys);
      return loadLeaves({ core, trans, how }, keys).then((leaves) => {
        keep(leaves);
        return rows(leaves);
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
