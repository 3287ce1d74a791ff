import type { ReadingUndo } from '../../model/kept-reading';
import { getMany } from '../get-many';
import { idsIn, importRows } from '../import-rows';
import { listImports } from '../imports';
import { lineIndex } from '../order-effects';
import type { OrderRecord } from '../records';
import { isSame } from '../same';
import type { Store } from '../store';
import { isFromFiles } from '../withdrawal';
import type { KeptHead } from './kept-head';
import type { KeptLine } from './kept-lines';
import { keptHeads, keptLines } from './kept-readings';
import type { KeptRow } from './kept-row';
import { type LineOf, replayed } from './replay';
import { type KeptTable, tableOf } from './slim';

export type RowUndo = { current: KeptRow; now: KeptRow | null };

export type UndoPlan = {
  head: KeptHead;
  table: KeptTable;
  rows: RowUndo[];
  /** The readings that stay, and which of their lines change with it. */
  others: { head: KeptHead; lines: Map<string, KeptLine> }[];
  tells: ReadingUndo;
};

/**
 * What taking a reading back comes to: of each record it told of what it is and what it would be. A record that isn't there
 * any more (forgotten, or gone with its file or buyer) is left alone. Runs inside a transaction of the caller's.
 */
export async function planUndo(store: Store, head: KeptHead): Promise<UndoPlan> {
  const { db } = store;
  const table = tableOf(head.kind);
  const own = await keptLines(db, head);
  const keys = new Set(own.map(({ key }) => key));
  const files = new Set((await listImports(store)).map(({ hash }) => hash));
  const heads = (await keptHeads(db, head.shop)).filter(({ kind }) => tableOf(kind) === table);
  const lines = new Map<string, (LineOf & { head: KeptHead })[]>([...keys].map((key) => [key, []]));
  for (const one of heads) {
    const isGone = one.id === head.id;
    for (const line of isGone ? own : await keptLines(db, one, keys))
      lines.get(line.key)?.push({ line, day: one.day, head: one, isGone });
  }
  const current = await getMany<KeptRow>(db.table(table), [...keys]);
  const plan: UndoPlan = { head, table, rows: [], others: [], tells: { goes: 0, back: 0, stays: 0 } };
  const others = new Map(heads.map((one) => [one.id, new Map<string, KeptLine>()]));
  const isHeld = table === 'orders' ? await heldByFiles(store, head.shop) : () => true;
  for (const record of current) {
    if (!record || db.damage.has(table, record.key)) continue;
    const told = lines.get(record.key) ?? [];
    // What a file said that was taken back since isn't said any more.
    const isSaid = ({ head: of, isGone }: (typeof told)[number]) =>
      isGone || of.file === undefined || files.has(of.file);
    const done = replayed(
      table,
      told.map((one) => ({ ...one, isGone: !isSaid(one) || one.isGone })),
      record,
    );
    const now = done?.now && asStored(table, done.now, isHeld);
    if (done === null || (now && isSame(said(now), said(record)))) plan.tells.stays += 1;
    else plan.tells[now ? 'back' : 'goes'] += 1;
    if (!done) continue;
    plan.rows.push({ current: record, now: now ?? null });
    const left = told.filter((one) => isSaid(one) && !one.isGone && !one.line.isLeft);
    for (const [i, { head: of }] of left.entries()) {
      const line = done.lines[i];
      if (line) others.get(of.id)?.set(record.key, line);
    }
  }
  plan.others = heads
    .filter(({ id }) => id !== head.id)
    .map((one) => ({ head: one, lines: others.get(one.id) ?? new Map() }));
  return plan;
}

/** A record as it is stored, or null where nobody tells of it: the file it came from was taken back. */
function asStored(table: KeptTable, row: KeptRow, isHeld: (orderId: string) => boolean): KeptRow | null {
  if (table !== 'orders') return row;
  const order = row as OrderRecord;
  return isFromFiles(order) && !isHeld(order.orderId) ? null : { ...order, lines: lineIndex(order) };
}

/** When something was read, and on which page: no more than that is new where a page only says the same again. */
const TIMES = new Set(['at', 'readAt', 'firstSeen', 'lastSeen', 'source']);
const DERIVED = new Set([
  ...['lines', 'keys', 'verdicts', 'brushing', 'ownCost'],
  ...['of', 'flags', 'standing', 'deadWorth', 'dying'],
]);
const said = (row: KeptRow): unknown =>
  JSON.parse(
    JSON.stringify(row, (name, value) => (TIMES.has(name) || DERIVED.has(name) ? undefined : value)),
  );

/** Tells of an order whether an export file that was not taken back holds it; of what can't be told: yes. */
async function heldByFiles(store: Store, shop: string): Promise<(orderId: string) => boolean> {
  const files = (await listImports(store)).filter((one) => one.shop === shop && one.kind === 'order');
  const rows = await importRows(store);
  const known = new Set(rows.map(({ hash }) => hash));
  if (files.some(({ hash, done }) => done > 0 && !known.has(hash))) return () => true;
  const held = new Set(
    rows.flatMap(({ value }) => (value.shop === shop ? [...idsIn(value.added), ...idsIn(value.held)] : [])),
  );
  return (id) => held.has(id);
}
