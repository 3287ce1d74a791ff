import type { BuyerOrder } from '../model/facts';
import type { BuyerKeyKind } from '../model/reading';
import type { Label } from './records';

/** One order that came to (`plus`) or left (`minus`) one buyer; both where it changed. */
export type BuyerMove = {
  key: string;
  id: string;
  kind: BuyerKeyKind;
  strong: boolean;
  label: Label | null;
  minus: BuyerOrder | null;
  plus: BuyerOrder | null;
  /** Nothing of the order itself is kept from now on, but `minus` stays in the buyer's sums. */
  forgets?: true;
};

/** Ledger key, mask, day, and what is added to its orders, units and refunded orders. */
export type LedgerMove = [string, string, number | null, number, number, number];

export type JournalRecord = {
  seq: number;
  shop: string;
  buyers: BuyerMove[];
  ledgers: LedgerMove[];
};

/** How far folding has come: every move up to `upTo` of keys up to `after`, buyers first. */
export type FoldState = { upTo: number; part: 'buyers' | 'ledgers'; after: string };
