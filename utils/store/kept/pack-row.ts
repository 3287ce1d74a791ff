import { isSame } from '../same';
import type { KeptRow } from './kept-row';

/**
 * A record as it stands in a line: without what the line says itself, and of what came without the values that were known
 * already. Most of what a page shows is known: only when it was read is new.
 */
export type PackedRow = Record<string, unknown> & {
  fields: Registers;
  /** Names of the fields whose values are those of the record before, and when they were read. */
  same?: string[];
  at?: number;
};

type Registers = Record<string, { v: unknown; at: number } | undefined>;

export function packRow({ key: _, shop: __, ...row }: KeptRow, before: KeptRow | null): PackedRow {
  const fields = row.fields as Registers;
  const known = (before?.fields ?? {}) as Registers;
  const [first] = Object.values(fields);
  const at = first?.at;
  const isOneLook = Object.values(fields).every((one) => one?.at === at);
  if (!before || at === undefined || !isOneLook) return { ...row, fields };
  const same = Object.keys(fields).filter((name) => known[name] && isSame(known[name]?.v, fields[name]?.v));
  const news = Object.entries(fields).filter(([name]) => !same.includes(name));
  return { ...row, fields: Object.fromEntries(news), same, at };
}

export function unpackRow(
  { same = [], at = 0, fields, ...row }: PackedRow,
  key: string,
  shop: string,
  before: KeptRow | null,
): KeptRow {
  const known = (before?.fields ?? {}) as Registers;
  const all: Registers = { ...fields };
  for (const name of same) all[name] = { v: known[name]?.v, at };
  return { ...row, key, shop, fields: all } as unknown as KeptRow;
}
