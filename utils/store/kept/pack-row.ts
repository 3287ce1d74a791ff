import { isSame } from '../same';
import type { KeptRow } from './kept-row';

/**
 * A record as it stands in a line: without what the line says itself, the values of one look without the time of each, and
 * of what came only the names of values that were known already. Most of what a page shows is known.
 */
export type PackedRow = Record<string, unknown> & {
  /** Where values are of several looks. */
  fields?: Registers;
  /** When they were read, the values, and the names of those that are the record's before. */
  at?: number;
  values?: Record<string, unknown>;
  same?: string[];
};

type Registers = Record<string, { v: unknown; at: number } | undefined>;

export function packRow(
  { key: _, shop: __, fields: all, ...row }: KeptRow,
  before: KeptRow | null,
): PackedRow {
  const fields = all as Registers;
  const known = (before?.fields ?? {}) as Registers;
  const at = Object.values(fields)[0]?.at;
  const isOneLook = Object.values(fields).every((one) => one?.at === at);
  if (at === undefined || !isOneLook) return { ...row, fields };
  const same: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(fields))
    if (known[name] && isSame(known[name].v, one?.v)) same.push(name);
    else values[name] = one?.v;
  return { ...row, at, values, ...(same.length > 0 ? { same } : {}) };
}

export function unpackRow(packed: PackedRow, key: string, shop: string, before: KeptRow | null): KeptRow {
  const { same = [], at = 0, values = {}, fields, ...row } = packed;
  const known = (before?.fields ?? {}) as Registers;
  const all: Registers = { ...fields };
  for (const [name, v] of Object.entries(values)) all[name] = { v, at };
  for (const name of same) all[name] = { v: known[name]?.v, at };
  return { ...row, key, shop, fields: all } as unknown as KeptRow;
}
