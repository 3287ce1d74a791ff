import { describe, expect, it } from 'vitest';
import { ordersToday } from '../../utils/care/orders-today';
import type { Order } from '../../utils/model/facts';
import type { NamedOrder } from '../../utils/model/orders-today';
import { NOW } from './facts';

const HOUR = 3_600_000;
let n = 0;

function order(hoursAgo: number, extra: Partial<Order> = {}): NamedOrder {
  n += 1;
  const item = { title: '杯子', itemId: 'i1', skuId: null, sku: null, spec: null, quantity: 2 };
  return {
    label: '李*',
    strong: true,
    order: {
      key: `s|${n}`,
      shop: 's',
      orderId: String(n),
      at: NOW - hoursAgo * HOUR,
      atUnit: 'minute',
      buyer: `buyer|s|${n}`,
      amount: null,
      refund: null,
      status: 'paid_to_ship',
      statusText: null,
      state: 'sale',
      refundSeen: true,
      items: [{ ...item, unitPrice: null, amount: null, refunded: false }],
      itemsKnown: true,
      url: null,
      source: '',
      readAt: NOW - HOUR,
      ...extra,
    },
  };
}

const why = (...all: NamedOrder[]) => ordersToday(all, 48, NOW).risky.map((one) => one.why);

describe('orders at risk', () => {
  it.each([
    ['just ordered', [order(1)], []],
    ['within twelve hours of the promise', [order(40)], ['soon']],
    ['past the promise', [order(49)], ['late']],
    ['past the promise, but sent', [order(49, { status: 'shipped' })], []],
    ['past the promise, but read too long ago to say', [order(80, { readAt: NOW - 30 * HOUR })], []],
    ['a bare date reaches to its day’s end', [order(49, { atUnit: 'day' })], []],
    ['money asked back before it left', [order(1, { state: 'refunding', status: 'refunding' })], ['refund']],
    ['money asked back after it left', [order(1, { state: 'refunding', status: 'shipped' })], []],
    ['without a time', [order(1, { at: null })], []],
  ])('%s', (_what, all, found) => {
    expect(why(...all)).toEqual(found);
  });

  it('the same goods by one buyer within a day, and not by two', () => {
    const buyer = 'buyer|s|same';
    expect(why(order(2, { buyer }), order(5, { buyer }))).toEqual(['twice', 'twice']);
    expect(why(order(2, { buyer }), order(30, { buyer }))).toEqual([]);
    expect(why(order(2), order(5))).toEqual([]);
  });
});

it('what is to be sent, by buyer and by goods; unread items and stale orders are said apart', () => {
  const buyer = 'buyer|s|both';
  const view = ordersToday(
    [
      order(1, { buyer }),
      order(30, { buyer, items: [], itemsKnown: false }),
      order(2),
      order(60, { readAt: NOW - 48 * HOUR }),
      order(3, { state: 'cancelled', status: 'closed' }),
    ],
    48,
    NOW,
  );
  expect(view.toSend).toBe(3);
  expect(view.stale).toBe(1);
  expect(view.itemsUnread).toBe(1);
  expect(view.buyers.map(({ orders }) => orders.length)).toEqual([2, 1]);
  expect(view.goods).toMatchObject([{ name: '杯子', units: 4, orders: 2 }]);
});

it('a number no page shows is unknown, not none', () => {
  const [bare] = order(1).order.items;
  const items = bare ? [{ ...bare, quantity: null }] : [];
  expect(ordersToday([order(1, { items }), order(2)], 48, NOW).goods[0]?.units).toBeNull();
});

it('promised and done: dated sendings count, a shipped order without a date is unknown', () => {
  const { promise } = ordersToday(
    [
      order(100, { status: 'shipped', shippedAt: NOW - 90 * HOUR }),
      order(100, { status: 'shipped', shippedAt: NOW - 10 * HOUR }),
      order(100, { status: 'shipped' }),
      order(50),
      order(1),
      order(24 * 40, { shippedAt: NOW }),
    ],
    48,
    NOW,
  );
  expect(promise).toEqual({ kept: 1, late: 2, open: 1, unknown: 1 });
});

it('two strangers behind one masked name are never packed together nor said to have ordered twice', () => {
  const buyer = 'buyer|s|zhang';
  const weak = [order(2, { buyer }), order(5, { buyer })].map((one) => ({ ...one, strong: false }));
  const { buyers, risky } = ordersToday(weak, 48, NOW);
  expect(buyers).toHaveLength(2);
  expect(risky).toEqual([]);
});

it('lists every open dispute, sent or not and however long ago it was read, the oldest first', () => {
  const asked = { state: 'refunding', status: 'refunding' } as const;
  const all = [
    order(1, asked),
    order(400, { ...asked, shippedAt: NOW - 300 * HOUR, readAt: NOW - 200 * HOUR }),
    order(2, { state: 'refunded' }),
    order(3),
  ];
  expect(ordersToday(all, 48, NOW).disputes).toMatchObject([
    { key: all[1]?.order.key, hasLeft: true, readAt: NOW - 200 * HOUR },
    { key: all[0]?.order.key, hasLeft: false },
  ]);
});
