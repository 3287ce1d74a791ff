import Dexie, { type DBCoreQueryRequest, type DBCoreTable } from 'dexie';
import { asLeaf, type Cell, cellsOf, END, type Leaf, rowsOf } from './leaf';
import { type Asked, leavesBelow, leavesFrom, loadLeaves } from './load';
import { isAbove, isBelow, isWithin, RANGE } from './range';
import { fromText, type How, type Row } from './row-text';

/** Leaves asked for at once while walking a range. */
const RUN = 64;

type Request = Pick<DBCoreQueryRequest, 'trans' | 'query' | 'limit' | 'direction'>;
/** What is taken out of a leaf: rows, or their keys alone. */
type Take<T> = (leaf: Leaf, isWanted: (key: string) => boolean) => T[];

/** The rows of a range, in its order, as `query` of a plain table answers them. */
export function select(core: DBCoreTable, request: Request, how: How): Promise<Row[]> {
  if (!request.query.index.isPrimaryKey)
    return byIndex(core, request, how).then((cells) =>
      cells.flatMap(({ key, text, marks }) => fromText(key, text, how, marks) ?? []),
    );
  return walk(core, request, how, (leaf, isWanted) => rowsOf(leaf, how, isWanted));
}

/** The keys of the rows of a range. */
export function selectKeys(core: DBCoreTable, request: Request, how: How): Promise<string[]> {
  if (!request.query.index.isPrimaryKey)
    return byIndex(core, request, how).then((cells) => cells.map(({ key }) => key));
  return walk(core, request, how, ({ keys }, isWanted) => keys.filter(isWanted));
}

function walk<T>(core: DBCoreTable, request: Request, how: How, take: Take<T>): Promise<T[]> {
  const { trans, query, limit = Infinity, direction } = request;
  if (isNothing(request)) return nothing();
  const asked = { core, trans, how };
  return direction?.startsWith('prev')
    ? backwards(asked, query.range, limit, take)
    : forwards(asked, query.range, limit, take);
}

function isNothing({ query, limit }: Request): boolean {
  return query.range.type === RANGE.never || limit === 0;
}

function nothing<T>(): Promise<T[]> {
  return Dexie.Promise.resolve([]) as unknown as Promise<T[]>;
}

function sizeFor(limit: number): number {
  return Math.min(RUN, Math.ceil(limit / 4) + 1);
}

type Range = DBCoreQueryRequest['query']['range'];

function forwards<T>(asked: Asked, range: Range, limit: number, take: Take<T>): Promise<T[]> {
  const rows: T[] = [];
  const step = (key: string): Promise<T[]> => {
    const size = sizeFor(limit - rows.length);
    return leavesFrom(asked, key, size).then((run) => {
      for (const leaf of run) rows.push(...take(leaf, (one) => isWithin(range, one)));
      const last = run.at(-1)?.key;
      const isThrough = last === undefined || run.length < size || last === END || isAbove(range, last);
      // One code unit more is the smallest key above.
      return isThrough || rows.length >= limit ? cutTo(rows, limit) : step(`${last}\u0000`);
    });
  };
  return step(typeof range.lower === 'string' ? range.lower : '');
}

function backwards<T>(asked: Asked, range: Range, limit: number, take: Take<T>): Promise<T[]> {
  const rows: T[] = [];
  const add = (leaf: Leaf) => rows.push(...take(leaf, (one) => isWithin(range, one)).reverse());
  const step = (key: string): Promise<T[]> => {
    const size = sizeFor(limit - rows.length);
    return leavesBelow(asked, key, size).then((run) => {
      for (const leaf of run) add(leaf);
      const last = run.at(-1);
      const first = last?.keys[0];
      const isThrough = last === undefined || run.length < size || (first && isBelow(range, first));
      return isThrough || rows.length >= limit ? cutTo(rows, limit) : step(last.key);
    });
  };
  const upper = typeof range.upper === 'string' ? range.upper : END;
  return leavesFrom(asked, upper, 1).then(([top]) => {
    if (top) add(top);
    return rows.length >= limit ? cutTo(rows, limit) : step(top?.key ?? END);
  });
}

/**
 * An index leads to leaves; their rows' own keys say which of them are meant, and in which order. Those stand beside
 * the rows' text, so nothing is taken apart for it.
 */
function byIndex(core: DBCoreTable, request: Request, how: How): Promise<Cell[]> {
  const { query, limit = Infinity, direction } = request;
  const { index, range } = query;
  if (isNothing(request)) return nothing();
  const { indexes } = how;
  const at = indexes.indexOf(index.name ?? '');
  return leavesByIndex(core, request, how).then((leaves) => {
    const found: { mark: string; cell: Cell }[] = [];
    for (const leaf of leaves)
      for (const cell of cellsOf(leaf, indexes))
        for (const mark of cell.marks[at] ?? []) if (isWithin(range, mark)) found.push({ mark, cell });
    const sign = direction?.startsWith('prev') ? -1 : 1;
    found.sort(
      (a, b) => sign * (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : a.cell.key < b.cell.key ? -1 : 1),
    );
    return cutTo(
      found.map(({ cell }) => cell),
      limit,
    );
  });
}

/** Where more may be asked for, it is looked first how many leaves they lie in. */
const MANY = 1000;

/**
 * The leaves that an index leads to. It answers a leaf as often as keys of the range lie in it: of many keys a table
 * would come ten times over, so then each leaf is asked for by itself.
 */
function leavesByIndex(core: DBCoreTable, request: Request, how: How): Promise<Leaf[]> {
  const { trans, limit = Infinity } = request;
  const atOnce = () =>
    core.query({ ...request, values: true }).then(({ result }) => {
      const leaves = new Map(result.map((leaf) => [leaf.key as string, leaf]));
      return [...leaves.values()].map((leaf) => asLeaf(leaf, how));
    });
  if (limit <= MANY) return atOnce();
  return core.query({ ...request, values: false }).then(({ result }) => {
    const keys = [...new Set(result as string[])];
    return keys.length * 2 > result.length ? atOnce() : loadLeaves({ core, trans, how }, keys);
  });
}

function cutTo<T>(rows: T[], limit: number): T[] {
  return rows.length > limit ? rows.slice(0, limit) : rows;
}
