import { addOrder, foldOrder, hasNoOrders, removeOrder } from './buyer-orders';
import {
  type BuyerMove,
  type FoldState,
  type JournalRecord,
  journalRecords,
  type LedgerMove,
  movesOf,
  type Part,
} from './journal-records';
import { applyEntry, isEmpty } from './ledger';
import type { OrderChange, OrderEffects } from './order-effects';
import type { BuyerRecord, LedgerRecord } from './records';
import { betterLabel } from './registers';
import { isSame } from './same';
import type { Store } from './store';

/**
 * Stored orders change buyers and ledgers, and those lie scattered over the whole database. So what follows from
 * some orders is written down once, in a few records, in the orders' own transaction; `fold` carries it to the buyers
 * and ledgers later, many at a time and in the order of their keys. Whoever reads one of them before that is given
 * it as if it were folded.
 */

export const FOLD_KEY = 'fold';

/** What some changed orders move, or null where nothing does; and the keys of the ledgers they move. */
export function journalOf(
  shop: string,
  changes: OrderChange[],
): { records: Omit<JournalRecord, 'seq'>[]; ledgers: string[] } | null {
  const buyers = changes.flatMap(buyerMoves);
  const ledgers = ledgerMoves(changes);
  if (buyers.length + ledgers.length === 0) return null;
  const keys = new Set(ledgers.map(([key]) => key));
  return { records: journalRecords(shop, buyers, ledgers), ledgers: [...keys] };
}

function buyerMoves({ old, now, minus, plus }: OrderChange): BuyerMove[] {
  const moves: BuyerMove[] = [];
  const isStill = minus.buyer?.key === plus.buyer?.key;
  if (isStill && isSame(minus.buyer?.order, plus.buyer?.order) && isSame(old?.label, now.label)) return [];
  if (old?.buyer && minus.buyer && !isStill) {
    const { id, kind, strong } = old.buyer;
    moves.push({ key: minus.buyer.key, id, kind, strong, label: null, minus: minus.buyer.order, plus: null });
  }
  if (now.buyer && plus.buyer) {
    const { id, kind, strong } = now.buyer;
    const before = isStill ? (minus.buyer?.order ?? null) : null;
    moves.push({
      key: plus.buyer.key,
      id,
      kind,
      strong,
      label: now.label,
      minus: before,
      plus: plus.buyer.order,
    });
  }
  return moves;
}

function ledgerMoves(changes: OrderChange[]): LedgerMove[] {
  const moves = new Map<string, LedgerMove>();
  const add = (effects: OrderEffects, sign: 1 | -1) => {
    for (const { key, mask, day, orders, units, refunded } of effects.ledger) {
      const id = `${key}\n${mask}\n${day}`;
      const move: LedgerMove = moves.get(id) ?? [key, mask, day, 0, 0, 0];
      move[3] += sign * orders;
      move[4] += sign * units;
      move[5] += sign * refunded;
      moves.set(id, move);
    }
  };
  for (const { minus, plus } of changes) {
    add(minus, -1);
    add(plus, 1);
  }
  return [...moves.values()].filter(([, , , orders, units, refunded]) => orders || units || refunded);
}

/** A buyer after one move; undefined where none is left. Changes the record it is given. */
export function movedBuyer(
  buyer: BuyerRecord | undefined,
  shop: string,
  move: BuyerMove,
): BuyerRecord | undefined {
  if (move.forgets) return forgotten(buyer, move);
  if (move.renames) return buyer && { ...buyer, label: move.label };
  if (move.minus && buyer) removeOrder(buyer, move.minus);
  if (!move.plus) return buyer && hasNoOrders(buyer) ? undefined : buyer;
  const { key, id, kind, strong } = move;
  const now = buyer ?? { key, shop, id, kind, strong, label: null, orders: [], earlier: null };
  addOrder(now, move.plus);
  now.label = betterLabel(now.label, move.label);
  return now;
}

/** A buyer of whom no order is left is forgotten altogether. */
function forgotten(buyer: BuyerRecord | undefined, { minus }: BuyerMove): BuyerRecord | undefined {
  if (buyer && minus) foldOrder(buyer, minus);
  return buyer && buyer.orders.length > 0 ? buyer : undefined;
}

/** A ledger after one move; undefined where nothing is left in it. Changes the record it is given. */
export function movedLedger(
  ledger: LedgerRecord | undefined,
  shop: string,
  [key, mask, day, orders, units, refunded]: LedgerMove,
): LedgerRecord | undefined {
  const now = ledger ?? { key, shop, masks: {} };
  applyEntry(now, { key, mask, day, orders, units, refunded }, 1);
  return isEmpty(now) ? undefined : now;
}

export type Pending = { records: JournalRecord[]; state: FoldState | null };

/** What waits to be folded. Runs inside a transaction that holds `journal` and `meta`, or on its own. */
export async function pending({ db }: Store): Promise<Pending> {
  const records = await db.journal.toArray();
  const state = records.length > 0 ? ((await db.meta.get(FOLD_KEY))?.value as FoldState | undefined) : null;
  return { records, state: state ?? null };
}

/** Whether a move has reached its record already. */
export function isFolded(state: FoldState | null, seq: number, part: Part, key: string): boolean {
  if (!state || seq > state.upTo) return false;
  if (part === state.part) return key <= state.after;
  return part === 'buyers';
}

/** Buyers as of now, by key. */
export async function buyersOf(store: Store, keys: string[]): Promise<Map<string, BuyerRecord>> {
  if (keys.length === 0) return new Map();
  const { records, state } = await pending(store);
  const wanted = [...new Set(keys)];
  const found = new Map<string, BuyerRecord>();
  for (const one of await store.db.buyers.bulkGet(wanted)) if (one) found.set(one.key, one);
  const asked = new Set(wanted);
  for (const record of records)
    for (const move of movesOf(record, 'buyers', undefined, asked)) {
      const { seq, shop } = record;
      if (!asked.has(move.key) || isFolded(state, seq, 'buyers', move.key)) continue;
      const now = movedBuyer(found.get(move.key), shop, move);
      if (now) found.set(now.key, now);
      else found.delete(move.key);
    }
  return found;
}

/** Ledgers as of now, by key. */
export async function ledgersOf(store: Store, keys: string[]): Promise<Map<string, LedgerRecord>> {
  // Where nothing is asked for, what waits isn't even read: an import has much of it.
  if (keys.length === 0) return new Map();
  const { records, state } = await pending(store);
  const wanted = [...new Set(keys)];
  const found = new Map<string, LedgerRecord>();
  for (const one of await store.db.ledgers.bulkGet(wanted)) if (one) found.set(one.key, one);
  const asked = new Set(wanted);
  for (const record of records)
    for (const move of movesOf(record, 'ledgers', undefined, asked)) {
      const { seq, shop } = record;
      if (!asked.has(move[0]) || isFolded(state, seq, 'ledgers', move[0])) continue;
      const now = movedLedger(found.get(move[0]), shop, move);
      if (now) found.set(now.key, now);
      else found.delete(move[0]);
    }
  return found;
}
