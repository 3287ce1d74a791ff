// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { latinLanguage } from '../../../utils/reading/page/latin-language';
import { pageAbout } from '../../../utils/reading/page/page-about';
import { readPage } from '../../../utils/reading/read-page';
import { options, pageOf, readAs, rowOf, table } from '../page-of';

function readIn(langs: string[], body: string, url = 'https://shop.example.com/admin') {
  const given = { ...options({ url }), lexicon: lexiconFor(langs) };
  return readPage(pageOf(body, { lang: langs[0] ?? 'en' }), given).reading;
}

describe('a product above its variants', () => {
  const variant = (name: string, code: string, price: string, stock: number) =>
    `<div class="v"><div class="n">${name}</div><div class="c">SKU: ${code}</div><div class="p">${price}</div><div class="s">库存 ${stock}</div></div>`;
  const product = (id: number, title: string, variants: string) =>
    `<div class="card"><input type="checkbox"><a href="/products/${id}">${title}</a><div class="vs">${variants}</div><button>编辑</button></div>`;
  it('gives each variant the name and the id of its product', () => {
    const { listings } = readAs(
      'listing',
      `<main>${[
        product(
          1001,
          '手冲咖啡壶',
          variant('白色 600ml', 'K-W', '¥129.00', 4) + variant('黑色 600ml', 'K-B', '¥129.00', 0),
        ),
        product(1002, '橡木托盘', variant('大号 40cm', 'T-L', '¥89.00', 31)),
        product(
          1003,
          '亚麻围裙',
          variant('靛蓝 均码', 'A-I', '¥68.00', 7) + variant('本白 均码', 'A-N', '¥68.00', 9),
        ),
      ].join('')}</main>`,
    );
    expect(listings.map(({ title, itemId, sku }) => [title, itemId, sku])).toEqual([
      ['手冲咖啡壶', '1001', 'K-W'],
      ['手冲咖啡壶', '1001', 'K-B'],
      ['橡木托盘', '1002', 'T-L'],
      ['亚麻围裙', '1003', 'A-I'],
      ['亚麻围裙', '1003', 'A-N'],
    ]);
  });
});

describe('headings', () => {
  const about = (text: string) => pageAbout(pageOf(`<h1>${text}</h1>`), lexiconFor(['zh-CN', 'ja', 'en']));
  it.each([
    ['Abandoned checkouts', 'unplaced'],
    ['Bestandsbewegungen', 'stock'],
    ['Lagerbewegungen', 'stock'],
    ['采购单管理', 'purchase'],
    ['請求書一覧', 'invoice'],
    ['Mis compras', 'purchase'],
    ['Created labels (4)', 'parcel'],
    ['Étiquettes d’expédition', 'parcel'],
    ['如何处理订单', 'help'],
    ['How to handle orders', 'help'],
    ['Como Ceramics', undefined],
    ['Orders & shipments', undefined],
    ['Performance Parts Store', undefined],
    ['订单管理', undefined],
    ['My Products', undefined],
  ])('%s is about %s', (text, kind) => {
    expect(about(text)).toEqual(kind ? [kind] : []);
  });
  it('are the title’s beginning where the page has none', () => {
    const lexicon = lexiconFor(['zh-CN']);
    const titled = (title: string, heading = '') => {
      const page = pageOf(`<h3>列表</h3>${heading}`);
      page.title = title;
      return pageAbout(page, lexicon);
    };
    expect(titled('调拨单 - 某某后台')).toEqual(['stock']);
    expect(titled('订单 - 某某后台')).toEqual([]);
    expect(titled('调拨单 - 某某后台', '<h2>订单列表</h2>')).toEqual([]);
  });
  it('keep what looks like orders from being read as them', () => {
    const body = table(
      ['Order', 'Date', 'Customer', 'Status', 'Total'],
      [
        ['#2001', '2026-11-02', 'Ada North', 'Paid', '$12.00'],
        ['#2002', '2026-11-03', 'Ben South', 'Paid', '$19.00'],
      ],
    );
    expect(readIn(['en'], `<h1>Orders</h1>${body}`).status).toBe('read');
    expect(readIn(['en'], `<h1>Invoices</h1>${body}`).status).toBe('unreadable');
  });
});

describe('languages', () => {
  it.each([
    ['de', 'Bestellungen Kunden Produkte Artikel Einstellungen Suche Datum Preis'],
    ['es', 'Pedidos Clientes Productos Buscar Todos Precio Fecha Estado'],
    [null, 'Orders Customers Products Search All Price Date Status'],
    [null, 'Data Status'],
  ])('%s is told by its own words', (lang, text) => {
    expect(latinLanguage(text)).toBe(lang);
  });

  it.each([
    [
      'ko',
      ['주문번호', '주문일시', '주문자', '총 결제금액', '주문상태'],
      ['20261120-0000931', '2026-11-20 23:41', '윤재호', '48,000원', '배송중'],
      'shipped',
    ],
    [
      'vi',
      ['Mã đơn hàng', 'Ngày đặt', 'Khách hàng', 'Tổng tiền', 'Trạng thái'],
      ['DH-10442', '20/11/2026', 'Trần Minh', '378.000₫', 'Đã hủy'],
      'closed',
    ],
    [
      'ru',
      ['№ заказа', 'Дата и время', 'Заказчик', 'Сумма заказа', 'Статус'],
      ['10442', '20.11.2026 10:05', 'Анна Лесная', '1 250 ₽', 'Доставлен'],
      'completed',
    ],
    [
      'fr',
      ['Commande n°', 'Passée le', 'Cliente', 'Total TTC', 'État'],
      ['10442', '20/11/2026', 'Léa Morel', '54,90 €', 'Expédiée'],
      'shipped',
    ],
    [
      'it',
      ['Numero ordine', 'Data ordine', 'Acquirente', 'Importo totale', 'Stato'],
      ['10442', '20/11/2026', 'Pia Conti', '54,90 €', 'Annullato'],
      'closed',
    ],
  ])('an order list in %s is read', (lang, headers, cells, status) => {
    const others = cells.map((cell, at) =>
      at === 0 ? cell.replace(/\d$/, (d) => String((Number(d) + 1) % 10)) : cell,
    );
    const reading = readIn([lang], table(headers, [cells, others]));
    expect(reading).toMatchObject({ status: 'read', kind: 'order' });
    if (reading.status !== 'read') return;
    expect(reading.orders[0]).toMatchObject({ orderId: cells[0], buyer: cells[2], status });
    expect(reading.orders[0]?.amount?.minor).toBeGreaterThan(0);
    expect(reading.orders[0]?.orderedAt).toBeDefined();
  });
});

it('links to pages above a list name no columns', () => {
  const rows = [
    '<li class="r"><b>Red mug</b><i>¥12.00</i><u>3</u></li>',
    '<li class="r"><b>Blue mug</b><i>¥15.00</i><u>8</u></li>',
  ];
  const reading = readIn(
    ['en'],
    `<nav><a>Orders</a><a>Customer</a><a>Total</a></nav><ul>${rows.join('')}</ul>`,
  );
  expect(reading.kind).not.toBe('order');
});

it.each([
  ['nav', '<nav>', '</nav>'],
  ['tablist', '<div role="tablist">', '</div>'],
  ['class', '<div class="side-menu">', '</div>'],
])('a menu above a list names no columns: %s', (_, from, to) => {
  const words = '<span>Order</span><span>Customer</span><span>Total</span>';
  const list =
    '<ul><li class="r"><b>A1042</b><i>Mary Lamb</i><u>¥12.00</u></li><li class="r"><b>A1043</b><i>Bo Dahl</i><u>¥15.00</u></li></ul>';
  expect(readIn(['en'], `${from}${words}${to}${list}`).kind).toBeNull();
  expect(readIn(['en'], `<div>${words}</div>${list}`).kind).toBe('order');
});

it('parcels with the numbers of their orders are no orders', () => {
  const head = ['Order', 'Recipient', 'Carrier', 'Tracking number', 'Status', 'Date'];
  const rows = [
    ['#1042', 'Ola Berg', 'DHL', 'JVGL0001', 'Delivered', '2026-11-02'],
    ['#1041', 'Rik Smits', 'DHL', 'JVGL0002', 'Shipped', '2026-11-01'],
  ];
  expect(readIn(['en'], table(head, rows)).status).toBe('unreadable');
});

it('a row under its order leads to goods and is an item, not an order', () => {
  const head =
    '<thead><tr><th>Order details</th><th>Status</th><th>Total</th><th>Date sold</th></tr></thead>';
  const order = (id: string, total: string) =>
    rowOf([`<a href="/orders/${id}">${id}</a>`, 'Shipped', total, 'Nov 2, 2026']);
  const item = (id: string, title: string) => rowOf([`<a href="/products/${id}">${title}</a>`, '', '', '']);
  const body = `<table>${head}<tbody>${order('70011', '$30.00')}${item('9001', 'Sea map 1952')}${order('70012', '$9.00')}${item('9002', 'Compass')}</tbody></table>`;
  const reading = readIn(['en'], body);
  expect(reading).toMatchObject({ status: 'read', kind: 'order' });
  if (reading.status !== 'read') return;
  expect(reading.orders.map(({ orderId, items }) => [orderId, items.map(({ title }) => title)])).toEqual([
    ['70011', ['Sea map 1952']],
    ['70012', ['Compass']],
  ]);
});
