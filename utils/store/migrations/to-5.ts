import type { Transaction } from 'dexie';
import { duesOf } from '../care/dues';
import type { BuyerRecord } from '../records';
import { isSame } from '../same';

const SLICE = 2000;

/**
 * To version 5: when buyers are due follows from their orders by today's rule, and is reckoned anew. It may well be run
 * with a rule of later: what it writes is always what a fold would write.
 */
export async function dueAgain(tx: Transaction): Promise<void> {
  const buyers = tx.table<BuyerRecord, string>('buyers');
  for (let after = ''; ; ) {
    const rows = await buyers.where('key').above(after).limit(SLICE).toArray();
    const changed = rows.flatMap((row) => {
      const dues = duesOf(row);
      return isSame(row.dues, dues) ? [] : [{ ...row, dues }];
    });
    await buyers.bulkPut(changed);
    const last = rows.at(-1);
    if (!last || rows.length < SLICE) return;
    after = last.key;
  }
}
