import type { BuyerRecord, LedgerRecord } from '../records';

/** Rows a leaf holds at most. Heavy rows weigh more, so that no leaf grows with the years. */
export const PACKED = {
  orders: { most: 32 },
  buyers: { most: 16, weigh: ({ orders }: BuyerRecord) => 1 + orders.length / 16 },
  ledgers: { most: 16, weigh: weighLedger },
};

/** Whether a table holds many rows in a record: then every row read by key brings its neighbours along anyway. */
export function isPacked(table: string): boolean {
  return table in PACKED;
}

function weighLedger({ masks }: LedgerRecord): number {
  return Object.values(masks).reduce((sum, { days }) => sum + days.length / 256, 1);
}
