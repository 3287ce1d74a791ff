import Dexie, { type DBCoreQueryRequest, type DBCoreTable } from 'dexie';
import { asLeaf, END, type Leaf, rowsOf } from './leaf';
import { type Asked, indexesOf, leavesBelow, leavesFrom } from './load';
import { isAbove, isBelow, isWithin, RANGE } from './range';
import type { Row } from './row-text';

/** Leaves asked for at once while walking a range. */
const RUN = 64;

type Request = Pick<DBCoreQueryRequest, 'trans' | 'query' | 'limit' | 'direction'>;
/** What is taken out of a leaf: rows, or their keys alone. */
type Take<T> = (leaf: Leaf, isWanted: (key: string) => boolean) => T[];

/** The rows of a range, in its order, as `query` of a plain table answers them. */
export function select(core: DBCoreTable, request: Request): Promise<Row[]> {
  const indexes = indexesOf(core);
  if (!request.query.index.isPrimaryKey) return byIndex(core, request);
  return walk(core, request, (leaf, isWanted) => rowsOf(leaf, indexes, isWanted));
}

/** The keys of the rows of a range. */
export function selectKeys(core: DBCoreTable, request: Request): Promise<string[]> {
  if (!request.query.index.isPrimaryKey)
    return byIndex(core, request).then((rows) => rows.map(({ key }) => key));
  return walk(core, request, ({ keys }, isWanted) => keys.filter(isWanted));
}

function walk<T>(core: DBCoreTable, request: Request, take: Take<T>): Promise<T[]> {
  const { trans, query, limit = Infinity, direction } = request;
  if (isNothing(request)) return nothing();
  const asked = { core, trans, indexes: indexesOf(core) };
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

/** An index leads to leaves; their rows' own keys say which of them are meant, and in which order. */
function byIndex(core: DBCoreTable, request: Request): Promise<Row[]> {
  const { query, limit = Infinity, direction } = request;
  const { index, range } = query;
  if (isNothing(request)) return nothing();
  const indexes = indexesOf(core);
  return core.query({ ...request, values: true }).then(({ result }) => {
    const leaves = new Map(result.map((leaf) => [leaf.key as string, asLeaf(leaf, indexes)]));
    const found: { key: string; row: Row }[] = [];
    for (const leaf of leaves.values())
      for (const row of rowsOf(leaf, indexes, () => true))
        for (const key of (Reflect.get(row, index.name ?? '') as string[] | undefined) ?? [])
          if (isWithin(range, key)) found.push({ key, row });
    const sign = direction?.startsWith('prev') ? -1 : 1;
    found.sort((a, b) => sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.key < b.row.key ? -1 : 1));
    return cutTo(
      found.map(({ row }) => row),
      limit,
    );
  });
}

function cutTo<T>(rows: T[], limit: number): T[] {
  return rows.length > limit ? rows.slice(0, limit) : rows;
}
