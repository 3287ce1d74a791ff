import type { ReadReading } from '../model/reading';
import { keyOf } from '../model/subject';
import { applyListings, judgeInto, listingsFromReading } from './apply-listings';
import { applyOrders } from './apply-orders';
import { orderFromAftersale } from './claims';
import { applyCustomers } from './customers';
import type { FieldCheck } from './disagreement';
import { evidenceFacts, noEvidence } from './evidence';
import { noteImportRows } from './import-rows';
import type { Judges } from './judged';
import { type JudgedBuyer, judgedBuyers } from './judged-buyers';
import { keepReading } from './kept/keep-reading';
import type { RowTold } from './kept/kept-lines';
import { saysOther } from './kept/says-other';
import { disagreementsOf, noteKind } from './known-before';
import { buyerKeyOf } from './order-facts';
import { orderFromRow } from './order-from-row';
import { readTables } from './read-tables';
import type { ListingRecord, Person, ShopRecord } from './records';
import { applyReviews } from './reviews';
import { isSame } from './same';
import type { Store } from './store';

export type Applied = {
  shop: ShopRecord;
  /** Records written; 0 where the reading told nothing new. */
  changed: number;
  /** Orders left out because their time was forgotten. */
  refused: number;
  /** What the reading says of known rows that can't be: nothing was written then. */
  disagrees?: FieldCheck[];
  listings: Map<string, ListingRecord>;
  /** Of a slice of a file: orders that it brought, now or when it came before, and known ones that it changed. */
  file?: { added: number; altered: number };
  /** By order record key. */
  buyers: Map<string, JudgedBuyer>;
  /** Orders that were left as they are (`Besides.leaving`). */
  left?: number;
  /** Of a customer list: by row, the buyer it is about, where orders of that buyer are known. */
  people?: (JudgedBuyer | null)[];
};

/**
 * `ids`: of each row of a customer list the hashes of all its strong keys. `refundsApart`: see the profile. Where
 * nobody waits for verdicts (`isAwaited` false) buyers aren't even looked up.
 */
export type Besides = {
  ids: string[][];
  refundsApart: boolean;
  isAwaited: boolean;
  /** It is compared with what is known first; where it contradicts that, nothing is written. */
  isChecked?: boolean;
  /** Known orders of which only when they were read is new may be left as they are: the reading is applied again. */
  leaving?: boolean;
  /** The slice of a file that this is. */
  file?: { hash: string; at: number };
};

/**
 * Keys of goods up to which the listings sold on one order page are judged at once: that is an order's own page. After
 * a long list no one waits for them, and the pass that follows judges them all.
 */
const MAX_TOUCHED = 60;

/**
 * Stores one reading with all that follows from it, in one transaction: whole or not at all. `people` holds
 * the hashed buyer of each row: hashing is foreign work and must be done before. `now` in epoch ms.
 */
export async function applyReading(
  store: Store,
  found: ShopRecord,
  reading: ReadReading,
  people: Person[],
  judges: Judges,
  now: number,
  known: Besides = { ids: [], refundsApart: false, isAwaited: true },
): Promise<Applied> {
  const { db } = store;
  const tables = [...readTables(db), db.notes, db.mutes, db.entries, db.changes, db.meta];
  return db.transaction('rw', tables, async () => {
    const before = (await db.shops.get(found.id)) ?? null;
    const shop = refreshed(structuredClone(before ?? found), reading);
    const rows = reading.kind === 'order' ? reading.orders : [];
    const told = rows.map((row, i) => orderFromRow(shop.id, reading, row, people[i] ?? null));
    const odd = known.isChecked ? await disagreementsOf(store, shop, reading, told) : [];
    if (odd.length > 0) return { shop: found, changed: 0, refused: 0, ...nobody(), disagrees: odd };
    let remade = false;
    const applied = await (reading.kind === 'listing'
      ? listings()
      : reading.kind === 'customer'
        ? customers()
        : reading.kind === 'review'
          ? reviews()
          : orders());
    if (remade || !isSame(before, shop)) await db.shops.put(shop);
    const newKind = !known.file && (await noteKind(store, shop.id, reading));
    const { kept, ...answer } = applied;
    const about = { newKind, refundsApart: known.refundsApart, now, file: known.file?.hash };
    await keepReading(store, shop, reading, { ...kept, ...about });
    return { shop, ...answer };

    async function orders() {
      const incoming =
        reading.kind === 'order'
          ? told
          : (reading.aftersales ?? []).map((row, i) =>
              orderFromAftersale(shop.id, reading, row, people[i] ?? null),
            );
      const done = await applyOrders(store, shop, reading, incoming, known.refundsApart, known.leaving);
      remade = done.remade;
      const came = done.orders.map(({ key, orderId }) => ({ id: orderId, isNew: done.fresh.has(key) }));
      const file = known.file && {
        added: await noteImportRows(store, { ...known.file, shop: shop.id }, came),
        altered: done.altered,
      };
      const sold =
        known.isAwaited && done.ledgers.length > 0 && done.ledgers.length <= MAX_TOUCHED
          ? await db.listings.where('keys').anyOf(done.ledgers).limit(MAX_TOUCHED).toArray()
          : [];
      const judged = await judgeInto(store, shop, distinct(sold), done.evidence, judges.listing);
      if (done.evidenceChanged || done.ledgers.length > 0) shop.rejudge = { ...shop.rejudge, asked: now };
      const keys = known.isAwaited ? done.orders.flatMap((order) => buyerKeyOf(order) ?? []) : [];
      const who = await judgedBuyers(store, shop, keys, done.evidence, judges.buyer);
      const buyers = done.orders.flatMap((order): [string, JudgedBuyer][] => {
        const buyer = who.get(buyerKeyOf(order) ?? '');
        return buyer ? [[order.key, buyer]] : [];
      });
      return {
        changed: done.changed + judged.changed,
        refused: done.refused,
        ...(file ? { file } : {}),
        left: done.left,
        listings: judged.listings,
        buyers: new Map(buyers),
        kept: { ...done, fresh: done.fresh.size, changed: done.altered },
      };
    }

    async function customers() {
      const { told, changed } = await applyCustomers(store, shop, reading, known.ids);
      const keys = known.ids.map((ids) => ids.map((id) => keyOf({ kind: 'buyer', shop: shop.id, id })));
      const evidence = evidenceFacts(
        (await db.evidence.get(shop.id)) ?? noEvidence(shop.id),
        shop.counts.orders,
      );
      const judged = await judgedBuyers(store, shop, keys.flat(), evidence, judges.buyer);
      const people = keys.map((own) => own.flatMap((key) => judged.get(key) ?? [])[0] ?? null);
      return { changed, people, refused: 0, ...nobody(), kept: keptOf(told) };
    }

    async function reviews() {
      const { told, changed } = await applyReviews(store, shop, reading);
      return { changed, refused: 0, ...nobody(), kept: keptOf(told) };
    }

    async function listings() {
      const evidence = (await db.evidence.get(shop.id)) ?? noEvidence(shop.id);
      const facts = evidenceFacts(evidence, shop.counts.orders);
      const { told, ...done } = await applyListings(
        store,
        shop,
        listingsFromReading(shop, reading),
        facts,
        judges.listing,
      );
      return { ...done, refused: 0, buyers: new Map<string, JudgedBuyer>(), kept: keptOf(told) };
    }
  });
}

/** What is kept of rows that stand for themselves. */
function keptOf(told: RowTold[]) {
  const fresh = told.filter(({ before, isLeft }) => before === null && !isLeft).length;
  return { told, fresh, changed: told.filter(saysOther).length };
}

function distinct(records: ListingRecord[]): ListingRecord[] {
  return [...new Map(records.map((record) => [record.key, record])).values()];
}

/** What a reading says of the shop itself. Its time zone and currency stay as first read: days rest on them. */
function refreshed(shop: ShopRecord, reading: ReadReading): ShopRecord {
  const isBare = shop.counts.listings === 0 && shop.counts.orders === 0;
  const about = isBare
    ? { timeZone: reading.timeZone, currency: reading.currency, profile: reading.profile }
    : { currency: shop.currency ?? reading.currency, profile: shop.profile ?? reading.profile };
  return {
    ...shop,
    ...about,
    firstSeen: Math.min(shop.firstSeen, reading.readAt),
    lastSeen: Math.max(shop.lastSeen, reading.readAt),
  };
}

function nobody(): Pick<Applied, 'listings' | 'buyers'> {
  return { listings: new Map(), buyers: new Map() };
}
