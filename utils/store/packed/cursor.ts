import Dexie, { type DBCoreCursor, type DBCoreOpenCursorRequest, type DBCoreTable } from 'dexie';
import type { How, Row } from './row-text';
import { select } from './select';

/**
 * A cursor over rows already fetched, for the few queries that Dexie walks (filters, `each`, `modify`). It holds the
 * whole range in memory: not for ranges that grow with history.
 */
export function openCursor(
  core: DBCoreTable,
  request: DBCoreOpenCursorRequest,
  how: How,
): Promise<DBCoreCursor | null> {
  const { trans, query, reverse } = request;
  return select(core, { trans, query, direction: reverse ? 'prev' : 'next' }, how).then((rows) =>
    rows.length === 0 ? null : cursorOver(rows, request),
  );
}

function cursorOver(rows: Row[], { trans, values, query }: DBCoreOpenCursorRequest): DBCoreCursor {
  let at = 0;
  let onNext: () => void = () => undefined;
  let settle: { stop: (value?: unknown) => void; fail: (error: Error) => void } | undefined;
  const go = (to: number) => {
    at = to;
    if (at >= rows.length) settle?.stop();
    else
      try {
        onNext();
      } catch (error) {
        settle?.fail(error as Error);
      }
  };
  const keyAt = () => rows[at]?.key ?? '';
  const seek = (isThere: () => boolean) => {
    let to = at + 1;
    const start = at;
    for (; to < rows.length; to += 1) {
      at = to;
      if (isThere()) break;
    }
    at = start;
    go(to);
  };
  return {
    trans,
    get key() {
      return query.index.isPrimaryKey ? keyAt() : query.index.extractKey?.(rows[at]);
    },
    get primaryKey() {
      return keyAt();
    },
    get value() {
      return values ? rows[at] : undefined;
    },
    get done() {
      return at >= rows.length;
    },
    continue: (key?: string) => (key === undefined ? go(at + 1) : seek(() => keyAt() >= key)),
    continuePrimaryKey: (_key: unknown, primary: string) => seek(() => keyAt() >= primary),
    advance: (count: number) => go(at + count),
    start(next) {
      onNext = next;
      const walk = new Dexie.Promise((stop, fail) => {
        settle = { stop, fail };
      });
      go(at);
      return walk as unknown as Promise<unknown>;
    },
    stop: (value?: unknown) => settle?.stop(value),
    next: () => Promise.reject(new Error('a packed table has no single steps')),
    fail: (error: Error) => settle?.fail(error),
  };
}
