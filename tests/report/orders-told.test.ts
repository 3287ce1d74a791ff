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

describe('orders against what lists and files tell of their number', () => {
  it('are held against nothing that reaches back to where orders were forgotten', async () => {
    const store = await shop();
    const { kept } = await sumsOf(store);
    const b1 = order('b1', NOW - 15 * DAY, { amount: cny(50), items: [line('2', 50)] });
    const last = { total: kept - 1, page: 1, pages: 1, filtered: false };
    await take(store, orderPage([b1], { coverage: last }));
    const span = { from: NOW - 61 * DAY, to: NOW, top: '', bottom: '' };
    await writeImport(store, {
      ...{ hash: 'f'.repeat(64), format: 'taobao-orders', kind: 'order', rows: kept, rejected: 0 },
      ...{
        platform: null,
        asOf: NOW,
        timeZone: 'Asia/Shanghai',
        currency: 'CNY',
        shop: SHOP,
        state: 'done',
        done: kept,
        changed: kept,
        span,
        startedAt: NOW,
        endedAt: NOW,
      },
    });
    const [, whole] = await toldBy(store);
    expect(whole).toMatchObject({ state: 'agrees', first: kept, second: kept });
    await forgetSlice(store, SHOP, NOW - 11 * DAY, null, 500);
    expect(await toldBy(store)).toMatchObject([
      { state: 'open', lacks: [{ code: 'no-counter' }] },
      { state: 'open', lacks: [{ code: 'no-export' }] },
    ]);
  });
});
