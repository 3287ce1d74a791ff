import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { OrderRow } from '../../utils/model/reading';
import { exportAll } from '../../utils/pipeline/export-all';
import { maskEmail, maskName } from '../../utils/pipeline/mask-label';
import { fold } from '../../utils/store/fold';
import { saveNote } from '../../utils/store/notes';
import { safeUrl, scrub } from '../../utils/store/scrub';
import { buyersIn, freshStore, SHOP, take } from '../store/bench';
import {
  aftersale,
  aftersalePage,
  count,
  customerPage,
  listingPage,
  NOW,
  order,
  orderDetail,
  orderPage,
  reviewPage,
} from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));

/** Planted in every place a row has; none may be found in what is stored. */
const NAME = 'Wilhelmina Quartermain';
const CHINESE = '欧阳晓静';
const PHONE = '13912345678';
const EMAIL = 'wilhelmina.q@example.org';
const ADDRESS = '延安西路1234弄56号';
const PLANTED = [NAME, 'Quartermain', CHINESE, PHONE, EMAIL, ADDRESS, '12345678'];

const row = (id: string, extra: Partial<OrderRow> = {}): OrderRow =>
  order(id, NOW, {
    buyer: NAME,
    receiver: CHINESE,
    region: ADDRESS,
    phoneTail: '5678',
    remark: `call ${PHONE} or ${EMAIL}`,
    statusText: `Shipped to ${NAME}`,
    channel: EMAIL,
    url: `/orders/${id}?id=${id}&phone=${PHONE}&name=${encodeURIComponent(NAME)}&email=${EMAIL}#${EMAIL}`,
    items: [{ itemId: '1', title: `Cup, engraved ${NAME}`, spec: `for ${CHINESE} ${PHONE}`, quantity: 1 }],
    buyerKeys: [
      { kind: 'buyerEmail', value: EMAIL, masked: false },
      { kind: 'buyerPhone', value: PHONE, masked: false },
      { kind: 'buyer', value: NAME, masked: false },
    ],
    ...extra,
  });

describe('personal data', () => {
  it('planted in every field of a row is nowhere in the store or the export, while a planted note is', async () => {
    const store = freshStore();
    await take(
      store,
      orderPage([row('a'), row('b', { buyerKeys: [{ kind: 'buyer', value: NAME, masked: false }] })]),
    );
    await take(
      store,
      orderPage([
        row('c', {
          buyerKeys: [{ kind: 'buyerPhone', value: PHONE, masked: false }],
          buyer: undefined,
          items: [],
          statusText: 'Shipped',
        }),
      ]),
    );
    await take(
      store,
      orderDetail(row('a'), {
        readAt: NOW + 1,
        url: `https://shop.example.com/orders/a?mobile=${PHONE}&id=a`,
      }),
    );
    await take(store, listingPage([{ itemId: '1', title: `Cup ${EMAIL}`, url: `/p?owner=${EMAIL}&id=1` }]));
    await saveNote(store, {
      subject: `listing|${SHOP}|i:1`,
      text: 'planted note 7788',
      tags: [],
      savedAt: NOW,
    });
    const tables = await Promise.all(store.db.tables.map((table) => table.toArray()));
    const { json } = await exportAll(store, NOW);
    const everything = JSON.stringify(tables) + json;
    expect(everything).toContain('planted note 7788');
    for (const secret of PLANTED) {
      expect(everything).not.toContain(secret);
      expect(everything.toLowerCase()).not.toContain(secret.toLowerCase());
      expect(everything).not.toContain(encodeURIComponent(secret));
    }
    const labels = (await buyersIn(store)).map((one) => one.label?.text);
    expect(new Set(labels)).toEqual(new Set(['W*** Q***', '***']));
  });

  it('planted in lists of customers, reviews and requests is nowhere either, carried over or still waiting', async () => {
    const store = freshStore();
    const buyerKeys = [
      { kind: 'buyerEmail' as const, value: EMAIL, masked: false },
      { kind: 'buyer' as const, value: NAME, masked: false },
    ];
    await take(store, orderPage([row('a'), row('b')]));
    const person = { buyer: NAME, buyerKeys };
    await take(store, customerPage([{ ...person, orderCount: count(2), tags: [`VIP ${PHONE}`] }]));
    await take(
      store,
      reviewPage([
        {
          ...person,
          ...{ reviewId: 'r1', itemId: '1', rating: 1, title: `Cup, engraved ${NAME}` },
          text: `planted words, call ${PHONE} or write ${EMAIL}`,
          reply: `we wrote to ${EMAIL}`,
        },
      ]),
    );
    await take(store, aftersalePage([aftersale('a', NOW, { buyer: NAME, buyerKeys })]));
    const scan = async () => {
      const tables = await Promise.all(store.db.tables.map((table) => table.toArray()));
      // What waits in the journal is text in which every wide sign is written by its number.
      const text = JSON.stringify(tables).replace(/\\+u([0-9a-f]{4})/g, (_, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return { text, found: PLANTED.filter((one) => text.toLowerCase().includes(one.toLowerCase())) };
    };
    expect(await store.db.journal.count()).toBeGreaterThan(0);
    expect((await scan()).found).toEqual([]);
    await fold(store);
    const after = await scan();
    expect(after.text).toContain('planted words');
    expect(after.found).toEqual([]);
    for (const table of ['orders', 'buyers', 'customers', 'reviews', 'shops'])
      expect(await store.db.table(table).count(), table).toBeGreaterThan(0);
  });

  it.each([
    ['李小明', '李*'],
    ['John Smith', 'J*** S***'],
    ['Jean Claude Van Damme Junior', 'J*** C*** V***'],
    ['t**3', 't**3'],
    ['x******', 'x***'],
    ['李**', '李***'],
    ['l.m@example.org', 'l***@…'],
    ['13912345678', '***'],
    ['', '***'],
    ['<b>bold</b>', '<***'],
    ['happy_shopper88', 'h***'],
  ])('%s is called %s', (name, label) => expect(maskName(name)).toBe(label));

  it('masks e-mails', () => expect(maskEmail('lisa@example.org')).toBe('l***@…'));

  it.each([
    ['打电话 139 1234 5678 给我', '打电话 *** 给我'],
    ['mail a.b+c@example.co.uk now', 'mail *** now'],
    ['iPhone 15 128GB 货号 20231105', 'iPhone 15 128GB 货号 20231105'],
    ['编号 690123456789012', '编号 690123456789012'],
    ['call 555-123-4567', 'call ***'],
  ])('%s is kept as %s', (text, kept) => expect(scrub(text)).toBe(kept));

  it.each([
    ['/orders/7?id=7&token=abc&name=Lisa', 'https://s.example/orders/7?id=7'],
    ['/o?orderId=123&mobile=13912345678', 'https://s.example/o?orderId=123'],
    ['/o?id=13912345678', 'https://s.example/o'],
    ['/users/lisa@example.org', 'https://s.example/'],
    ['#/order/detail/123', 'https://s.example/#/order/detail/123'],
    ['#token=secret', 'https://s.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:pass@s.example/x', 'https://s.example/x'],
  ])('%s is kept as %s', (url, kept) => expect(safeUrl(url, 'https://s.example/')).toBe(kept));
});
