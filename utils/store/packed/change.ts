import Dexie, { type DBCoreMutateRequest, type DBCoreMutateResponse, type DBCoreTable } from 'dexie';
import type { JustRead } from './just-read';
import { type Cell, cellOf, cellsOf, cut, END, type Leaf, mergeCells, type Packing } from './leaf';
import { byLeaf, loadLeaves } from './load';
import { RANGE } from './range';
import type { How, Row } from './row-text';
import { selectKeys } from './select';

type Response = Promise<DBCoreMutateResponse>;

/** Writes rows into their leaves: each leaf is read once and written once. `add` writes over, as `put` does. */
export function change(
  core: DBCoreTable,
  packing: Packing,
  request: DBCoreMutateRequest,
  how: How,
  read: JustRead,
): Response {
  if (request.type === 'deleteRange') return changeRange(core, packing, request, how, read);
  const { trans } = request;
  const puts = request.type === 'delete' ? [] : (request.values as Row[]);
  const keys: string[] = request.type === 'delete' ? request.keys : puts.map((row) => row.key);
  if (keys.length === 0) return done([]);
  const { indexes } = how;
  const known = read.take(trans, keys);
  const loaded = known
    ? (Dexie.Promise.resolve(known) as unknown as Promise<Leaf[]>)
    : loadLeaves({ core, trans, how }, keys);
  return loaded.then((leaves) => {
    const changed: Leaf[] = [];
    const gone: string[] = [];
    const save = (leaf: Leaf | undefined, cells: Cell[]) => {
      const key = leaf?.key ?? END;
      if (cells.length === 0 && leaf) gone.push(key);
      else changed.push(...cut(cells, key, packing, indexes));
    };
    if (request.type === 'delete') {
      for (const [leaf, own] of byLeaf(leaves, keys, (key) => key)) {
        const dead = new Set(own);
        const left = leaf ? cellsOf(leaf, indexes).filter(({ key }) => !dead.has(key)) : [];
        // Whatever a lost leaf held, it goes with any key it may have held.
        if (leaf && (leaf.lost || left.length < leaf.keys.length)) save(leaf, left);
      }
    } else {
      const last = [...new Map(puts.map((row) => [row.key, row])).values()];
      const cells = last.map((row) => cellOf(row, indexes)).sort((a, b) => (a.key < b.key ? -1 : 1));
      for (const [leaf, own] of byLeaf(leaves, cells, ({ key }) => key))
        save(leaf, mergeCells(leaf ? cellsOf(leaf, indexes) : [], own));
    }
    return write({ core, trans, read }, changed, gone).then((failed) => failed ?? done(keys));
  });
}

type Target = { core: DBCoreTable; trans: DBCoreMutateRequest['trans']; read: JustRead };

function write(
  { core, trans, read }: Target,
  changed: Leaf[],
  gone: string[],
): Promise<DBCoreMutateResponse | null> {
  read.writing();
  const put = core.mutate({ type: 'put', trans, values: changed });
  return put.then((answer) => {
    if (answer.numFailures > 0 || gone.length === 0) return answer.numFailures > 0 ? answer : null;
    read.writing();
    return core.mutate({ type: 'delete', trans, keys: gone }).then(() => null);
  });
}

function changeRange(
  core: DBCoreTable,
  packing: Packing,
  request: Extract<DBCoreMutateRequest, { type: 'deleteRange' }>,
  how: How,
  read: JustRead,
): Response {
  const { trans, range } = request;
  if (range.type === RANGE.any) {
    read.writing();
    return core.mutate(request);
  }
  return selectKeys(core, { trans, query: { index: core.schema.primaryKey, range } }, how).then((keys) =>
    change(core, packing, { type: 'delete', trans, keys }, how, read),
  );
}

function done(keys: string[]): Response {
  const answer = { numFailures: 0, failures: {}, results: keys, lastResult: keys.at(-1) };
  return Dexie.Promise.resolve(answer) as unknown as Response;
}
