import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/taste';
import type { Order, StoredItem } from '../../../utils/model/facts';
import { buyerDossier, NOW, thresholds, yuan } from '../dossiers';

const item = (price: number, paid: number | null, extra: Partial<StoredItem> = {}): StoredItem => ({
  ...{ title: '杯子', itemId: '1', skuId: null, sku: null, spec: null, quantity: 1, refunded: false },
  unitPrice: yuan(price),
  amount: paid === null ? null : yuan(paid),
  ...extra,
});
const orders = (...items: StoredItem[]) =>
  items.map((one) => ({ state: 'sale', items: [one], amount: null }) as unknown as Order);
const judge = (all: Order[] | undefined, strong = true) =>
  rule.judge(buyerDossier([], { strong }, all ? { orders: all } : {}), thresholds, NOW);

describe('what a buyer usually takes', () => {
  it('at which prices', () =>
    expect(
      judge(orders(item(20, 20), item(80, 80), item(90, 90), item(100, 100), item(900, 900)))?.because[0],
    ).toEqual({
      code: 'price-band',
      values: { amount: yuan(20), other: yuan(100) },
    }));
  it.each<[string, StoredItem[], string]>([
    ['in full', [item(50, 50), item(60, 60), item(70, 70)], 'full-price'],
    ['with a discount', [item(50, 40), item(60, 50), item(70, 70)], 'discount'],
    ['both ways', [item(50, 50), item(60, 50), item(70, 70)], 'mixed'],
  ])('%s', (_, items, as) => expect(judge(orders(...items))).toMatchObject({ as }));
  it('which spec', () => {
    const verdict = judge(
      orders(item(50, 50, { spec: '蓝' }), item(50, 50, { spec: '蓝' }), item(50, 50, { spec: '红' })),
    );
    expect(verdict?.because).toContainEqual({ code: 'usual-spec', values: { name: '蓝', orders: 2 } });
  });
  it.each<[string, Order[] | undefined]>([
    ['the orders aren’t at hand', undefined],
    ['two are too few', orders(item(50, 50), item(60, 60))],
    [
      'refunded pieces tell nothing',
      orders(item(50, 50, { refunded: true }), item(60, 60, { refunded: true }), item(70, 70)),
    ],
    [
      'mixed currencies aren’t compared',
      orders(item(50, null, { unitPrice: { minor: 1, currency: 'USD' } }), item(60, null), item(70, null)),
    ],
  ])('nothing: %s', (_, all) => expect(judge(all)).toBeNull());
  it('on a weak key a maybe', () =>
    expect(judge(orders(item(50, 50), item(60, 60), item(70, 70)), false)).toMatchObject({ maybe: true }));
});
