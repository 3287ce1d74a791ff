import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMany } from '../../utils/store/get-many';
import type { UnreadRecord } from '../../utils/store/records';
import { freshStore } from './bench';

const unread = (key: string): UnreadRecord => ({ key, shop: 's', orderId: key, at: 0, url: null });

describe('many records by key', () => {
  it('are what bulkGet answers, however thin or dense the keys lie', async () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-c0-9|é杯]{1,3}$/), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(keys, keys, async (stored, wanted) => {
        const { db } = freshStore();
        await db.unread.bulkPut(stored.map(unread));
        expect(await getMany(db.unread, wanted)).toEqual(await db.unread.bulkGet(wanted));
      }),
      { numRuns: 60 },
    );
  });

  it('of a page nobody read yet take one request', async () => {
    const { db } = freshStore();
    await db.unread.bulkPut(Array.from({ length: 300 }, (_, n) => unread(`b${n}`)));
    let gets = 0;
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      gets += 1;
      return get.call(this, key);
    };
    try {
      const fresh = Array.from({ length: 200 }, (_, n) => `a${n}`);
      expect((await getMany(db.unread, fresh)).every((one) => one === undefined)).toBe(true);
      const known = Array.from({ length: 300 }, (_, n) => `b${n}`);
      expect((await getMany(db.unread, known)).every((one) => one !== undefined)).toBe(true);
    } finally {
      IDBObjectStore.prototype.get = get;
    }
    expect(gets).toBe(0);
  });
});
