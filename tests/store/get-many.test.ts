import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMany } from '../../utils/store/get-many';
import type { LedgerRecord } from '../../utils/store/records';
import { freshStore } from './bench';

const ledger = (key: string): LedgerRecord => ({ key, shop: 's', masks: {} });

describe('many records by key', () => {
  it('are what bulkGet answers, however thin or dense the keys lie', async () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-c0-9|é杯]{1,3}$/), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(keys, keys, async (stored, wanted) => {
        const { db } = freshStore();
        await db.ledgers.bulkPut(stored.map(ledger));
        expect(await getMany(db.ledgers, wanted)).toEqual(await db.ledgers.bulkGet(wanted));
      }),
      { numRuns: 60 },
    );
  });

  it('of a page nobody read yet take one request', async () => {
    const { db } = freshStore();
    await db.ledgers.bulkPut(Array.from({ length: 300 }, (_, n) => ledger(`b${n}`)));
    let gets = 0;
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      gets += 1;
      return get.call(this, key);
    };
    try {
      const fresh = Array.from({ length: 200 }, (_, n) => `a${n}`);
      expect((await getMany(db.ledgers, fresh)).every((one) => one === undefined)).toBe(true);
      const known = Array.from({ length: 300 }, (_, n) => `b${n}`);
      expect((await getMany(db.ledgers, known)).every((one) => one !== undefined)).toBe(true);
    } finally {
      IDBObjectStore.prototype.get = get;
    }
    expect(gets).toBe(0);
  });
});
