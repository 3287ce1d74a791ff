import Dexie, { type Table } from 'dexie';
import type { ShopOutlook } from '../model/outlook';
import { checking, SHAPES } from './checked';
import type { Damage } from './damage';
import type { JournalRecord } from './journal-records';
import { packRows } from './migrations/to-4';
import { dueAgain } from './migrations/to-5';
import { packing } from './packed/pack';
import { PACKED } from './packed/tables';
import type * as R from './records';

/**
 * Version 1, frozen with its first release: a change is a further `version(n)` with a migration in its own numbered
 * file that imports nothing of today, and a stored example before and after.
 */
const VERSION_1 = {
  meta: 'key',
  shops: 'id, origin',
  listings: 'key, *keys, [shop+deadWorth]',
  orders: 'key, *lines',
  buyers: 'key, [shop+thankAt]',
  ledgers: 'key',
  evidence: 'shop',
  unread: 'key',
  tasks: 'key, state',
  notes: 'subject',
  mutes: '[subject+rule], subject',
  staged: 'token',
};

/** Customers and reviews have lists of their own. Nothing that was stored before changes. */
const VERSION_2 = {
  customers: 'key',
  reviews: 'key, *keys',
};

/**
 * What the seller enters, and the trail of its changes; the report's sums; listings by what is to be
 * done about them, as they are judged again. Nothing that was stored before changes.
 */
const VERSION_3 = {
  outlooks: 'shop',
  entries: 'key, kind, subject, [kind+when]',
  changes: '++n, batch, subject',
  sums: 'key',
  listings: 'key, *keys, [shop+deadWorth], *flags',
};

/** Orders, buyers and ledgers are packed, many rows to a record; what follows from orders waits in the journal. */
const VERSION_4 = { buyers: 'key, *dues', journal: '++seq' };

/**
 * Rows lie in their leaves as text (packed/leaf.ts). Leaves of before are read as they are and rewritten when changed.
 * The usual gap between orders is reckoned otherwise, and with it when buyers are due.
 */
const VERSION_5 = {};

export type Durability = 'strict' | 'relaxed';

export class RenhuoDatabase extends Dexie {
  declare meta: Table<R.MetaRecord, string>;
  declare shops: Table<R.ShopRecord, string>;
  declare listings: Table<R.ListingRecord, string>;
  declare orders: Table<R.OrderRecord, string>;
  declare buyers: Table<R.BuyerRecord, string>;
  declare ledgers: Table<R.LedgerRecord, string>;
  declare journal: Table<JournalRecord, number, Omit<JournalRecord, 'seq'>>;
  declare evidence: Table<R.EvidenceRecord, string>;
  declare unread: Table<R.UnreadRecord, string>;
  declare tasks: Table<R.Task, string>;
  declare notes: Table<R.Note, string>;
  declare mutes: Table<R.Mute, [string, string]>;
  declare customers: Table<R.CustomerRecord, string>;
  declare reviews: Table<R.ReviewRecord, string>;
  declare entries: Table<R.StoredEntry, string>;
  declare changes: Table<R.ChangeRecord, number>;
  declare staged: Table<R.StagedRecord, string>;
  declare sums: Table<R.SumsRecord, string>;
  declare outlooks: Table<ShopOutlook, string>;

  constructor(
    name: string,
    durability: Durability,
    /** What could not be read any more. */
    readonly damage: Damage,
  ) {
    super(name, { chromeTransactionDurability: durability });
    this.version(1).stores(VERSION_1);
    this.version(2).stores(VERSION_2);
    this.version(3).stores(VERSION_3);
    this.version(4).stores(VERSION_4).upgrade(packRows);
    this.version(5).stores(VERSION_5).upgrade(dueAgain);
    this.use(packing(PACKED, this.damage.note, this.damage.suspect, this.damage.lose));
    this.use(checking(SHAPES, this.damage));
  }
}
