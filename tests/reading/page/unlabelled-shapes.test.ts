// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../utils/reading/read-page';
import { options, pageOf, read, readAs } from '../page-of';

const cells = (texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join('');
const table = (heads: string[], rows: string[][]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</tbody></table>`;

describe('rows that no element holds', () => {
  const heads = ['Bestellnummer', 'Bestelldatum', 'Artikel', 'Menge', 'Status', 'Gesamtbetrag'];
  const rows = [
    ['A-1001', '20.11.2026, 13:45', 'Vorhang', '1', 'Versendet', '89,99 €'],
    ['A-1000', '19.11.2026, 08:12', 'Kissen', '2', 'Storniert', '24,99 €'],
  ];
  const list = (all: string[][]): string =>
    `<div>${heads.map((head) => `<b>${head}</b>`).join('')}${all
      .flat()
      .map((text) => `<span>${text}</span>`)
      .join('')}</div>`;

  it('are read by the names that begin the list', () => {
    const { orders } = readAs('order', list(rows), { lang: 'de' });
    expect(orders.map(({ orderId, status }) => [orderId, status])).toEqual([
      ['A-1001', 'shipped'],
      ['A-1000', 'closed'],
    ]);
    expect(orders[1]?.items[0]).toMatchObject({ title: 'Kissen', quantity: 2 });
  });

  it('are not read where a cell is missing', () => {
    expect(read(list([rows[0] ?? [], (rows[1] ?? []).slice(1)]), { lang: 'de' }).status).toBe('unreadable');
  });
});

describe('names before values without a colon', () => {
  const card = (person: string, number: string): string =>
    `<li><b>Shipped</b><p>Bomber jacket</p><p>£38.00</p><p>${person}</p><p>Sold 3 Nov 2026</p><p>${number}</p></li>`;
  const cards = `<ul>${card('Bought by @vinyl', 'Receipt #DP-771022')}${card('Bought by @socks', 'Receipt #DP-770318')}</ul>`;

  it('name the buyer and the number of a card', () => {
    const { reading } = readPage(pageOf(cards, { lang: 'en' }), {
      ...options(),
      lexicon: lexiconFor(['en']),
    });
    expect(reading).toMatchObject({
      status: 'read',
      kind: 'order',
      orders: [
        { orderId: 'DP-771022', buyer: '@vinyl' },
        { orderId: 'DP-770318', buyer: '@socks' },
      ],
    });
  });

  it('name the code of goods', () => {
    const good = (title: string, sku: string): string[] => [
      `<div>${title}</div><div>SKU ${sku}</div>`,
      '£5.00',
      '7',
    ];
    const { listings } = readAs(
      'listing',
      table(['Product', 'Price', 'Stock'], [good('Stoneware mug', 'KT-MUG'), good('Pasta bowl', 'KT-BOWL')]),
      { lang: 'en' },
    );
    expect(listings.map(({ sku }) => sku)).toEqual(['KT-MUG', 'KT-BOWL']);
  });

  it('are no buyer where the words go on: `Customer service`', () => {
    const rows = ['1001', '1002'].map((id) => [
      `#${id}`,
      '2026-11-03',
      'Customer service replied',
      'Shipped',
      '$3.00',
    ]);
    const { orders } = readAs('order', table(['Order', 'Date', 'Notes', 'Status', 'Total'], rows), {
      lang: 'en',
    });
    expect(orders.map(({ buyer }) => buyer)).toEqual([undefined, undefined]);
  });
});

describe('headers', () => {
  it('may name two things of one cell, side by side', () => {
    const row = (title: string, price: string): string[] => [
      `<a href="/goods?id=7">${title}</a><div>¥ ${price}</div>`,
      '231',
      '86',
      '编辑',
    ];
    const { listings } = readAs(
      'listing',
      table(
        ['商品 价格', '库存', '总销量', '操作'],
        [row('手冲咖啡豆 云南 250g', '58.00'), row('挂耳咖啡组合装 10包', '39.90')],
      ),
    );
    expect(listings.map(({ title, price }) => [title, price?.low.minor])).toEqual([
      ['手冲咖啡豆 云南 250g', 5800],
      ['挂耳咖啡组合装 10包', 3990],
    ]);
  });

  it('are still one name where the cells hold one figure', () => {
    const { listings } = readAs(
      'listing',
      table(
        ['商品 名称', '商品 价格', '库存', '状态'],
        [
          ['帆布包 大号', '¥58.00', '3', '出售中'],
          ['毛线帽', '¥39.90', '4', '出售中'],
        ],
      ),
    );
    expect(listings.map(({ title, price }) => [title, price?.low.minor])).toEqual([
      ['帆布包 大号', 5800],
      ['毛线帽', 3990],
    ]);
  });

  it('may stand one under the other', () => {
    const row = (id: string, at: string): string[] => [
      `<a>${id}</a><div>${at}</div>`,
      '已发货',
      '李*',
      '¥3.00',
    ];
    const head =
      '<tr><th>订单号</th><th rowspan="2">订单状态</th><th rowspan="2">买家</th><th rowspan="2">实付金额</th></tr><tr><th>下单时间</th></tr>';
    const body = [row('880011223344', '2026-11-20 22:15'), row('880011223345', '2026-11-20 13:40')];
    const { orders } = readAs(
      'order',
      `<table><thead>${head}</thead><tbody>${body.map((one) => `<tr>${cells(one)}</tr>`).join('')}</tbody></table>`,
    );
    expect(orders.map(({ orderId, orderedAt }) => [orderId, orderedAt?.unit])).toEqual([
      ['880011223344', 'minute'],
      ['880011223345', 'minute'],
    ]);
  });
});

describe('variants', () => {
  it.each([
    ['under the name of the goods', '黑色 单只装', '黑色 单只装'],
    ['a colour alone', '黑色', '黑色'],
    ['not what may be a person', '张三丰', undefined],
    ['not what may be a person abroad', 'Jane Doe', undefined],
    ['not a promise', '支持7天无理由退货!', undefined],
    ['not a state', '已发货', undefined],
    ['not a price', '¥3.00', undefined],
  ])('%s', (_, line, spec) => {
    const rows = ['880011223344', '880011223345'].map((id) => [
      id,
      `<div>磁吸手机支架</div><div>${line}</div>`,
      '2',
      '2026-11-20 22:15',
      '待发货',
      '¥6.00',
    ]);
    const { orders } = readAs(
      'order',
      table(['订单号', '商品', '数量', '下单时间', '订单状态', '实付金额'], rows),
    );
    expect(orders[0]?.items[0]?.spec).toBe(spec);
  });

  it('told by several columns are told together', () => {
    const { listings } = readAs(
      'listing',
      table(
        ['商品名称', '颜色', '尺码', '价格', '库存'],
        [
          ['中筒袜', '雾灰', '36-39', '39.90', '2'],
          ['中筒袜', '藏青', '40-43', '42.90', '0'],
        ],
      ),
    );
    expect(listings.map(({ spec }) => spec)).toEqual(['雾灰 36-39', '藏青 40-43']);
  });
});

describe('languages with few words', () => {
  it('an Arabic list with its own figures', () => {
    const page = pageOf(
      table(
        ['رقم الطلب', 'العميل', 'تاريخ الطلب', 'حالة الطلب', 'الإجمالي'],
        [
          ['#١٠٤٢', 'ليلى', '2026-11-20', 'تم الشحن', '٨٩٫٥٠ ر.س'],
          ['#١٠٤١', 'سامر', '2026-11-19', 'ملغي', '١٢٠ ر.س'],
        ],
      ),
      { lang: 'ar' },
    );
    const { reading } = readPage(page, { ...options(), lexicon: lexiconFor(['ar', 'en']) });
    expect(reading).toMatchObject({
      status: 'read',
      kind: 'order',
      orders: [
        { orderId: '1042', status: 'shipped', amount: { minor: 8950, currency: 'SAR' } },
        { orderId: '1041', status: 'closed', amount: { minor: 12000, currency: 'SAR' } },
      ],
    });
  });

  it('a Swedish list in kronor', () => {
    const page = pageOf(
      table(
        ['Ordernummer', 'Kund', 'Datum', 'Orderstatus', 'Summa'],
        [
          ['#2042', 'Maja Lind', '2026-11-20', 'Skickad', '1 289,50 kr'],
          ['#2041', 'Nils Berg', '2026-11-19', 'Annullerad', '120 kr'],
        ],
      ),
      { lang: 'sv' },
    );
    const { reading } = readPage(page, { ...options(), lexicon: lexiconFor(['sv', 'en']) });
    expect(reading).toMatchObject({
      status: 'read',
      orders: [{ amount: { minor: 128950, currency: 'SEK' } }, { amount: { minor: 12000, currency: 'SEK' } }],
    });
  });
});

describe('reviews', () => {
  it('tell their time under their words, and their stars to those who cannot see them', () => {
    const row = (stars: number, text: string): string =>
      `<tr><td>刺し子ふきん</td><td role="img" aria-label="5段階中${stars}"></td><td>${text}<br><small>2026-11-18 10:21</small></td></tr>`;
    const heads = ['商品名', '評価', 'レビュー本文'].map((head) => `<th>${head}</th>`).join('');
    const page = pageOf(
      `<table><thead><tr>${heads}</tr></thead><tbody>${row(3, '色が少し違いましたがよい品でした')}${row(4, '丈夫で気に入っています、また買います')}</tbody></table>`,
      { lang: 'ja' },
    );
    const { reading } = readPage(page, { ...options(), lexicon: lexiconFor(['ja', 'en']) });
    expect(reading).toMatchObject({
      status: 'read',
      kind: 'review',
      reviews: [
        { rating: 3, text: '色が少し違いましたがよい品でした', reviewedAt: { unit: 'minute' } },
        { rating: 4, text: '丈夫で気に入っています、また買います' },
      ],
    });
  });
});
