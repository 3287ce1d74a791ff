import { dropNth, nthStep } from './buyer-counts';
import { duesOf } from './care/dues';
import { FOLD_KEY, isFolded, movedBuyer, movedLedger, pending } from './journal';
import type { FoldState, Part } from './journal-records';
import { markWithout } from './made-without';
import { mendedBuyers, mendedLedgers } from './mend';
import { mergeMoves, type Waiting } from './merge-moves';
import type { BuyerRecord, LedgerRecord, ShopRecord } from './records';
import { recountBuyers } from './recount';
import { isSame } from './same';
import type { Store } from './store';

/** Rows carried over in one transaction: whoever reads a page meanwhile waits for its end, where others have their turn. */
const [SLICE, MOST] = [200, 1000];

/**
 * Carries what waits in the journal to the buyers and ledgers, in slices of their keys. How far it came stands in
 * the same transaction as what was carried, so a killed worker neither loses nor repeats any of it: the next call
 * goes on. `pause` is awaited between slices. Answers the number of rows changed.
 */
export async function fold(store: Store, pause: Pause = null): Promise<number> {
  let folded = 0;
  for (;;) {
    const { records, state } = await pending(store);
    const upTo = state?.upTo ?? records.at(-1)?.seq;
    if (upTo === undefined) return folded;
    const due = records.filter(({ seq }) => seq <= upTo);
    const turn: Turn = { was: state, upTo, due: due.length };
    const waiting = <P extends Part>(part: P) =>
      mergeMoves(
        due,
        part,
        (seq, key) => isFolded(state, seq, part, key),
        () => store.db.damage.note('journal', part),
      );
    const buyers = await inSlices(waiting('buyers'), pause, (slice) => foldBuyers(store, turn, slice));
    const ledgers =
      buyers === null
        ? null
        : await inSlices(waiting('ledgers'), pause, (slice) => foldLedgers(store, turn, slice));
    if (buyers === null || ledgers === null) continue;
    await store.db.transaction('rw', store.db.journal, store.db.meta, async () => {
      if (!(await isMyTurn(store, turn))) return;
      await store.db.journal.where(':id').belowOrEqual(upTo).delete();
      await store.db.meta.delete(FOLD_KEY);
    });
    folded += buyers + ledgers;
  }
}

/**
 * Where folding stood when this call looked last, and how much there was to fold: another call may be at it, too, and
 * neither may repeat the other; a shop may have been forgotten or everything restored in between.
 */
type Turn = { was: FoldState | null; upTo: number; due: number };

async function isMyTurn({ db }: Store, { was, upTo, due }: Turn): Promise<boolean> {
  const [known, waiting] = await Promise.all([
    db.meta.get(FOLD_KEY),
    db.journal.where(':id').belowOrEqual(upTo).count(),
  ]);
  return waiting === due && isSame(known?.value ?? null, was);
}

async function mark({ db }: Store, turn: Turn, now: FoldState): Promise<void> {
  turn.was = now;
  await db.meta.put({ key: FOLD_KEY, value: now });
}

/**
 * Records that may wait while a file comes in, some 80 MB, of 120,000 orders. Each fold writes nearly all buyers and
 * ledgers anew, however many there are: the more waits, the less a line costs.
 */
const HEAVY = 1700;

/** Folds where so much waits that reading it would take long. */
export async function foldIfHeavy(store: Store): Promise<void> {
  const waiting = await store.db.journal.limit(HEAVY).primaryKeys();
  if (waiting.length >= HEAVY) await fold(store);
}

/** Between two slices; without one nobody else is to have a turn. */
export type Pause = (() => Promise<void>) | null;

/** Works through all in slices. The number of them, or null where another call went on in between. */
async function inSlices<T>(
  all: Generator<T>,
  pause: Pause,
  run: (slice: T[]) => Promise<boolean>,
): Promise<number | null> {
  let count = 0;
  const size = pause ? SLICE : MOST;
  for (;;) {
    const slice: T[] = [];
    for (let next = all.next(); !next.done; next = all.next()) {
      slice.push(next.value);
      if (slice.length === size) break;
    }
    if (slice.length === 0) return count;
    if (!(await run(slice))) return null;
    count += slice.length;
    await pause?.();
  }
}

function foldBuyers(store: Store, turn: Turn, slice: Waiting<'buyers'>[]): Promise<boolean> {
  const { db } = store;
  return db.transaction('rw', [db.shops, db.buyers, db.orders, db.journal, db.meta], async () => {
    if (!(await isMyTurn(store, turn))) return false;
    const keys = slice.map(({ key }) => key);
    const stored = await db.buyers.bulkGet(keys);
    const shops = new Map<string, ShopRecord>();
    for (const one of await db.shops.bulkGet([
      ...new Set(slice.flatMap(({ moves }) => moves.map((m) => m.shop))),
    ]))
      if (one) shops.set(one.id, one);
    const hurt = new Set(keys.filter((key, i) => !stored[i] && db.damage.has('buyers', key)));
    const mended = await mendedBuyers(store, hurt);
    await markWithout(store, hurt);
    const later = await movesAfter(store, turn, 'buyers', hurt);
    const written: BuyerRecord[] = [];
    const gone: string[] = [];
    for (const [i, { key, moves }] of slice.entries()) {
      const shop = shops.get(moves[0]?.shop ?? '');
      if (hurt.has(key)) {
        const made = beforeMoves(mended.get(key), later.get(key) ?? []);
        if (made) written.push({ ...made, dues: duesOf(made) });
        else gone.push(key);
        continue;
      }
      let now = stored[i];
      if (shop && now) nthStep(shop, now, -1);
      for (const { shop: id, move } of moves) now = movedBuyer(now, id, move);
      if (shop && now) nthStep(shop, now, 1);
      if (now) written.push({ ...now, dues: duesOf(now) });
      else if (stored[i]) gone.push(key);
    }
    for (const shop of shops.values()) dropNth(shop);
    await db.buyers.bulkPut(written);
    if (gone.length > 0) await db.buyers.bulkDelete(gone);
    if (hurt.size > 0) for (const shop of shops.values()) await recountBuyers(store, shop);
    await db.shops.bulkPut([...shops.values()]);
    await mark(store, turn, { upTo: turn.upTo, part: 'buyers', after: keys.at(-1) ?? '' });
    return true;
  });
}

/**
 * What moved some records after everything that this turn carries over. It is carried over later; of a record that is
 * made anew of the orders, which have moved already, it has to be taken away until then.
 */
async function movesAfter<P extends Part>(
  { db }: Store,
  { upTo }: Turn,
  part: P,
  keys: Set<string>,
): Promise<Map<string, Waiting<P>['moves']>> {
  if (keys.size === 0) return new Map();
  const records = await db.journal.where(':id').above(upTo).toArray();
  const waiting = [...mergeMoves(records, part, (_, key) => !keys.has(key))];
  return new Map(waiting.map(({ key, moves }) => [key, moves]));
}

/** A buyer made anew of orders that have moved already, as he was before some of the moves. */
function beforeMoves(
  made: BuyerRecord | undefined,
  moves: Waiting<'buyers'>['moves'],
): BuyerRecord | undefined {
  let before = structuredClone(made);
  for (const { shop, move } of [...moves].reverse())
    if (!move.forgets) before = movedBuyer(before, shop, { ...move, minus: move.plus, plus: move.minus });
  return before;
}

function foldLedgers(store: Store, turn: Turn, slice: Waiting<'ledgers'>[]): Promise<boolean> {
  const { db } = store;
  return db.transaction('rw', [db.shops, db.ledgers, db.orders, db.journal, db.meta], async () => {
    if (!(await isMyTurn(store, turn))) return false;
    const keys = slice.map(({ key }) => key);
    const stored = await db.ledgers.bulkGet(keys);
    const hurt = new Set(keys.filter((key, i) => !stored[i] && db.damage.has('ledgers', key)));
    const mended = await mendedLedgers(store, hurt);
    await markWithout(store, hurt);
    const later = await movesAfter(store, turn, 'ledgers', hurt);
    const written: LedgerRecord[] = [];
    const gone: string[] = [];
    for (const [i, { key, moves }] of slice.entries()) {
      const isHurt = hurt.has(key);
      let now = isHurt ? mended.get(key) : stored[i];
      // The orders it is made anew of have moved already.
      const open = isHurt ? (later.get(key) ?? []).map(undone) : moves;
      for (const { shop, move } of open) now = movedLedger(now, shop, move);
      if (now) written.push(now);
      else if (isHurt || stored[i]) gone.push(key);
    }
    await db.ledgers.bulkPut(written);
    if (gone.length > 0) await db.ledgers.bulkDelete(gone);
    await mark(store, turn, { upTo: turn.upTo, part: 'ledgers', after: keys.at(-1) ?? '' });
    return true;
  });
}

type MovedLedger = Waiting<'ledgers'>['moves'][number];

function undone({ shop, move: [key, mask, day, orders, units, refunded] }: MovedLedger): MovedLedger {
  return { shop, move: [key, mask, day, -orders, -units, -refunded] };
}
