import type {
  DBCore,
  DBCoreCursor,
  DBCoreMutateRequest,
  DBCoreQueryRequest,
  DBCoreQueryResponse,
  DBCoreTable,
  Middleware,
} from 'dexie';
import type { Damage } from './damage';

/** Properties a table's rows can't be without, by what they have to be. */
type Shape = Record<string, 'list' | 'object'>;

/** What code goes by without looking: a row without it would throw wherever it is met, in a page's reading too. */
export const SHAPES: Record<string, Shape> = {
  shops: { counts: 'object', masks: 'object', nth: 'object', rejudge: 'object' },
  listings: { fields: 'object', sightings: 'list', keys: 'list', verdicts: 'list' },
  orders: { fields: 'object', lines: 'list' },
  buyers: { orders: 'list' },
  ledgers: { masks: 'object' },
  evidence: { spans: 'list', pages: 'list', unread: 'object' },
  customers: { ids: 'list', fields: 'object' },
  reviews: { keys: 'list', fields: 'object' },
};

/** Whether a row has what its table's rows are made of. */
export function isWhole(shape: Shape, row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  return Object.entries(shape).every(([name, kind]) => {
    const value: unknown = Reflect.get(row, name);
    return kind === 'list' ? Array.isArray(value) : typeof value === 'object' && value !== null;
  });
}

/** Leaves rows of another shape out of whatever is read, and notes each; what is written anew is whole again. */
export function checking(shapes: Record<string, Shape>, damage: Damage): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'checked',
    // Above the packing: rows, not leaves.
    level: -99,
    create: (down) => ({
      ...down,
      table: (name) => {
        const shape = shapes[name];
        return shape ? checked(down.table(name), name, shape, damage) : down.table(name);
      },
    }),
  };
}

function checked(core: DBCoreTable, name: string, shape: Shape, damage: Damage): DBCoreTable {
  const keyOf = (row: unknown) => core.schema.primaryKey.extractKey?.(row as object);
  const whole = (row: unknown, key: unknown) => {
    if (row === undefined || isWhole(shape, row)) return true;
    damage.note(name, String(key));
    return false;
  };
  return {
    ...core,
    get: (request) => core.get(request).then((row) => (whole(row, request.key) ? row : undefined)),
    getMany: (request) =>
      core
        .getMany(request)
        .then((rows) => rows.map((row, i) => (whole(row, request.keys[i]) ? row : undefined))),
    query: (request) =>
      request.values ? wholeRows(core, request, (row) => whole(row, keyOf(row) ?? '')) : core.query(request),
    mutate: (request) => {
      damage.mended(name, writtenBy(request, keyOf));
      return core.mutate(request);
    },
    openCursor: (request) =>
      core
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? skipping(cursor, whole) : cursor)),
  };
}

/** As many rows as are asked for: whoever goes through a table in slices takes a shorter one for its end. */
function wholeRows(
  core: DBCoreTable,
  request: DBCoreQueryRequest,
  isGood: (row: unknown) => boolean,
): Promise<DBCoreQueryResponse> {
  const { limit: wanted = Infinity } = request;
  const ask = (limit: number): Promise<DBCoreQueryResponse> =>
    core.query({ ...request, limit }).then((answer) => {
      const result = answer.result.filter(isGood);
      const missing = Math.min(wanted, answer.result.length) - result.length;
      const isMore = missing > 0 && answer.result.length >= limit;
      return isMore ? ask(limit + missing) : { ...answer, result };
    });
  return ask(wanted);
}

/** The keys a request writes or takes away; null for those of a whole range. */
function writtenBy(request: DBCoreMutateRequest, keyOf: (row: unknown) => unknown): string[] | null {
  if (request.type === 'deleteRange') return null;
  return request.type === 'delete' ? request.keys : request.values.map((row) => String(keyOf(row)));
}

function skipping(cursor: DBCoreCursor, whole: (row: unknown, key: unknown) => boolean): DBCoreCursor {
  const start: DBCoreCursor['start'] = (onNext) =>
    cursor.start(() => {
      if (whole(cursor.value, cursor.primaryKey)) onNext();
      else cursor.continue();
    });
  // The browser's own properties can't be asked of an object that merely inherits from theirs.
  return Object.create(cursor, {
    start: { value: start },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => cursor.value },
  }) as DBCoreCursor;
}
