import Dexie, { type DBCoreQueryRequest, type DBCoreTable } from 'dexie';
import { END, type Leaf, type Row } from './leaf';
import { leavesBelow, leavesFrom } from './load';
import { isAbove, isBelow, isWithin, RANGE } from './range';

/** Leaves asked for at once while walking a range. */
const RUN = 64;

/** The rows of a range, in its order, as `query` of a plain table answers them. */
export function select(core: DBCoreTable, request: DBCoreQueryRequest): Promise<Row[]> {
  const { query, limit = Infinity } = request;
  if (query.range.type === RANGE.never || limit === 0)
    return Dexie.Promise.resolve([]) as unknown as Promise<Row[]>;
  if (!query.index.isPrimaryKey) return byIndex(core, request);
  return request.direction?.startsWith('prev') ? backwards(core, request) : forwards(core, request);
}

function sizeFor(limit: number): number {
  return Math.min(RUN, Math.ceil(limit / 4) + 1);
}

function forwards(core: DBCoreTable, request: DBCoreQueryRequest): Promise<Row[]> {
  const { trans, query, limit = Infinity } = request;
  const { range } = query;
  const rows: Row[] = [];
  const step = (key: string): Promise<Row[]> => {
    const size = sizeFor(limit - rows.length);
    return leavesFrom({ core, trans }, key, size).then((run) => {
      for (const leaf of run) for (const row of leaf.rows) if (isWithin(range, row.key)) rows.push(row);
      const last = run.at(-1)?.key;
      const isThrough = last === undefined || run.length < size || last === END || isAbove(range, last);
      // One code unit more is the smallest key above.
      return isThrough || rows.length >= limit ? cutTo(rows, limit) : step(`${last}\u0000`);
    });
  };
  return step(typeof range.lower === 'string' ? range.lower : '');
}

function backwards(core: DBCoreTable, request: DBCoreQueryRequest): Promise<Row[]> {
  const { trans, query, limit = Infinity } = request;
  const { range } = query;
  const rows: Row[] = [];
  const take = (leaf: Leaf) => {
    for (const row of [...leaf.rows].reverse()) if (isWithin(range, row.key)) rows.push(row);
  };
  const step = (key: string): Promise<Row[]> => {
    const size = sizeFor(limit - rows.length);
    return leavesBelow({ core, trans }, key, size).then((run) => {
      for (const leaf of run) take(leaf);
      const last = run.at(-1);
      const first = last?.rows[0]?.key;
      const isThrough = last === undefined || run.length < size || (first && isBelow(range, first));
      return isThrough || rows.length >= limit ? cutTo(rows, limit) : step(last.key);
    });
  };
  const upper = typeof range.upper === 'string' ? range.upper : END;
  return leavesFrom({ core, trans }, upper, 1).then(([top]) => {
    if (top) take(top);
    return rows.length >= limit ? cutTo(rows, limit) : step(top?.key ?? END);
  });
}

/** An index leads to leaves; their rows' own keys say which of them are meant, and in which order. */
function byIndex(core: DBCoreTable, request: DBCoreQueryRequest): Promise<Row[]> {
  const { query, limit = Infinity, direction } = request;
  const { index, range } = query;
  return core.query({ ...request, values: true }).then(({ result }) => {
    const leaves = new Map((result as Leaf[]).map((leaf) => [leaf.key, leaf]));
    const found: { key: string; row: Row }[] = [];
    for (const leaf of leaves.values())
      for (const row of leaf.rows)
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

function cutTo(rows: Row[], limit: number): Row[] {
  return rows.length > limit ? rows.slice(0, limit) : rows;
}
