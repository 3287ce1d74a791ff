import { describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/model/day';
import { keyOf } from '../../utils/model/subject';
import { hasNewDigest } from '../../utils/pipeline/digest-news';
import { issueOf, weekBefore } from '../../utils/report/digest';
import { putEntries } from '../../utils/store/entries';
import { listShops } from '../../utils/store/views';
import { freshStore, take } from '../store/bench';
import { DAY, NOW, order, orderPage } from '../store/readings';

/** Orders of as many days back as said, one a day, each page without a gap. */
const read = async (days: number) => {
  const store = freshStore();
  const orders = Array.from({ length: days }, (_, n) => order(`o${n}`, NOW - n * DAY));
  await take(store, orderPage(orders));
  return store;
};

describe('a digest is told of', () => {
  it('where orders of last week are known, until it was opened', async () => {
    const store = await read(14);
    expect(await hasNewDigest(store, NOW)).toBe(true);
    const [shop] = await listShops(store);
    if (!shop) throw new Error('no shop');
    const subject = keyOf({ kind: 'shop', shop: shop.id, id: 'digest' });
    const id = `${issueOf(weekBefore(dayOf(NOW, shop.timeZone)))}:issue`;
    const value = { answer: '', follow: '', isDone: false };
    const opened = { kind: 'digest', subject, id, when: null, value } as const;
    await putEntries(store, [opened], { now: NOW, by: 'me', batch: 'b' });
    expect(await hasNewDigest(store, NOW)).toBe(false);
    // The next week has one of its own.
    expect(await hasNewDigest(store, NOW + 7 * DAY)).toBe(true);
  });

  it('not in a shop that knows no order of that week, nor without a shop', async () => {
    expect(await hasNewDigest(freshStore(), NOW)).toBe(false);
    const store = await read(1);
    expect(await hasNewDigest(store, NOW)).toBe(false);
    expect(await hasNewDigest(store, NOW + 21 * DAY)).toBe(false);
  });
});
