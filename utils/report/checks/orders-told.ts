import type { Check, CheckRow } from '../../model/report';
import { compare } from '../check';
import type { Material } from '../figure';
import { lack } from '../lacks';

/**
 * Orders kept, against what the order list itself counts: of the time that the list reaches back to. Where its last page
 * was not read, how far it reaches is not known, and only too few can be told.
 */
export function ordersCounter({ sums }: Material): Check {
  const counter = sums.counters.find(({ name }) => !name.startsWith('file:'));
  const base = { code: 'orders-counter' as const, unit: 'count' as const };
  if (!counter) return compare({ ...base, first: sums.kept, second: null, lacks: [{ code: 'no-counter' }] });
  const { kept, total, from, name } = counter;
  if (from === -1 && kept !== total)
    return compare({
      ...{ ...base, first: kept, second: null },
      lacks: kept < total ? lack('not-all-read', total - kept) : [{ code: 'no-counter' }],
    });
  return compare({ ...base, first: kept, second: total, rows: [rowOf(name, kept, total)] });
}

/** Orders kept of the time that whole export files cover, against the orders in these files. */
export function ordersExport({ sums }: Material): Check {
  const files = sums.counters.filter(({ name }) => name.startsWith('file:'));
  const sum = (of: (file: (typeof files)[number]) => number) => files.reduce((all, one) => all + of(one), 0);
  const first = sum(({ kept }) => kept);
  return compare({
    ...{ code: 'orders-export', unit: 'count', first: files.length > 0 ? first : sums.kept },
    second: files.length > 0 ? sum(({ total }) => total) : null,
    rows: files.map(({ name, kept, total }) => rowOf(name.slice(5, 13), kept, total)),
    lacks: files.length > 0 ? [] : [{ code: 'no-export' }],
  });
}

function rowOf(name: string, first: number, second: number): CheckRow {
  return { about: { kind: 'named', name }, first, second };
}
