import { describe, expect, it } from 'vitest';
import { thresholds } from '../../utils/model/settings';
import { ordersCounter, ordersExport } from '../../utils/report/checks/orders-told';
import { forgetSlice } from '../../utils/store/forget-old';
import { writeImport } from '../../utils/store/imports';
import type { Store } from '../../utils/store/store';
import { SHOP, take } from '../store/bench';
import { cny, DAY, NOW, order, orderPage } from '../store/readings';
import { line, shop, sumsOf, TODAY } from './made';

async function toldBy(store: Store) {
  const material = { sums: await sumsOf(store), cur: 0, today: TODAY, thresholds: thresholds.parse({}) };
  return [ordersCounter(material), ordersExport(material)];
}

/** A whole export file of so many orders, of the last 61 days. */
const wholeFile = (store: Store, rows: number) =>
  writeImport(store, {
    ...{ hash: 'f'.repeat(64), format: 'taobao-orders', kind: 'order', rows, rejected: 0 },
    ...{ platform: null, asOf: NOW, timeZone: 'Asia/Shanghai', currency: 'CNY', shop: SHOP, state: 'done' },
    ...{ done: rows, changed: rows, startedAt: NOW, endedAt: NOW },
    span: { from: NOW - 61 * DAY, to: NOW, top: '', bottom: '' },
  });

describe('orders against what lists and files tell of their number', () => {
  it('are held against nothing that reaches back to where orders were forgotten', async () => {
    const store = await shop();
    const { kept } = await sumsOf(store);
    const b1 = order('b1', NOW - 15 * DAY, { amount: cny(50), items: [line('2', 50)] });
    const last = { total: kept - 1, page: 1, pages: 1, filtered: false };
    await take(store, orderPage([b1], { coverage: last }));
    await wholeFile(store, kept);
    const [, whole] = await toldBy(store);
    expect(whole).toMatchObject({ state: 'agrees', first: kept, second: kept });
    await forgetSlice(store, SHOP, NOW - 11 * DAY, null, 500);
    expect(await toldBy(store)).toMatchObject([
      { state: 'open', lacks: [{ code: 'no-counter' }] },
      { state: 'open', lacks: [{ code: 'no-export' }] },
    ]);
  });

  it('an export file that holds more orders than are kept is named', async () => {
    const store = await shop();
    const { kept } = await sumsOf(store);
    await wholeFile(store, kept + 2);
    const [, whole] = await toldBy(store);
    expect(whole).toMatchObject({
      ...{ state: 'differs', first: kept, second: kept + 2 },
      rows: [{ about: { kind: 'named', name: 'f'.repeat(8) }, first: kept, second: kept + 2 }],
    });
  });

  it('an order that went lost after a file was brought in shows', async () => {
    const store = await shop();
    const { kept } = await sumsOf(store);
    await wholeFile(store, kept);
    const [lost] = await store.db.orders.toArray();
    await store.db.orders.delete(lost?.key ?? '');
    const [, whole] = await toldBy(store);
    expect(whole).toMatchObject({ state: 'differs', first: kept - 1, second: kept });
  });
});
