// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../utils/reading/read-page';
import { options, pageOf, read, readAs, table } from '../page-of';

describe('a code under a header that is the name as well', () => {
  const goods = (cells: string[]): string =>
    table(
      ['', 'Name / SKU', 'Price', 'Quantity', 'Status'],
      cells.map((cell, at) => ['<input type="checkbox">', cell, `€${at + 12}.00`, `${at + 3}`, 'Active']),
    );
  const named = (name: string, rest = '') =>
    `<a href="/admin.php?dispatch=products.update&amp;product_id=2">${name}</a><div>${rest}</div>`;
  const skus = (...cells: string[]) =>
    readAs('listing', goods(cells), {
      lang: 'en',
      url: 'https://shop.example.com/admin/products',
    }).listings.map(({ title, sku }) => [title, sku]);

  it('is the line that can be a code, with or without its label', () => {
    expect(
      skus(named('Cork stool', 'TB-01'), named('Coasters (6)', 'PV-6'), named('Long lamp', 'LM-C')),
    ).toEqual([
      ['Cork stool', 'TB-01'],
      ['Coasters (6)', 'PV-6'],
      ['Long lamp', 'LM-C'],
    ]);
    expect(skus(named('Cork stool', 'SKU: TB-01'), named('Coasters (6)', 'SKU: PV-6'))[0]).toEqual([
      'Cork stool',
      'TB-01',
    ]);
  });

  it('is never the name or the words beneath it', () => {
    expect(skus(named('Cork stool'), named('Coasters', 'sold as a set'))).toEqual([
      ['Cork stool', undefined],
      ['Coasters', undefined],
    ]);
  });
});

describe('a header over a picture and a name', () => {
  it('names the name', () => {
    const row = (sku: string, name: string, price: string) =>
      `<tr><td>${sku}</td><td><img src="data:," alt=""></td><td><a href="/admin/products/p-${name.length}/edit">${name}</a></td><td>${price}</td></tr>`;
    const { listings } = readAs(
      'listing',
      `<table><thead><tr><th>SKU</th><th colspan="2">Name</th><th>Master price</th></tr></thead><tbody>${[
        row('CER-01', 'Stoneware mug', '€18.00'),
        row('', 'Linen apron', '€39.00'),
        row('TX-11', 'Napkins (set of 4)', '€28.00'),
      ].join('')}</tbody></table>`,
      { lang: 'en', url: 'https://shop.example.com/admin/products' },
    );
    expect(listings.map(({ title, sku }) => [title, sku])).toEqual([
      ['Stoneware mug', 'CER-01'],
      ['Linen apron', undefined],
      ['Napkins (set of 4)', 'TX-11'],
    ]);
  });
});

describe('a sum whose header says that its tax is in it', () => {
  const orders = (lang: string, headers: string[]) => {
    const body = table(headers, [
      ['1185012877', '2026-11-18 21:03', 'Bohdana K.', '1490,00', '12,00'],
      ['1185012876', '2026-11-17 08:47', 'Radim S.', '389,00', '9,00'],
    ]);
    const given = { lang, url: 'https://shop.example.com/admin/orders' };
    const { reading } = readPage(pageOf(body, given), { ...options(given), lexicon: lexiconFor([lang]) });
    return reading.status !== 'read' ? [] : reading.orders.map(({ amount }) => amount?.minor);
  };

  it.each([
    ['cs', ['Objednávka č.', 'Vytvořeno', 'Zákazník', 'Celková cena s DPH', 'Doprava']],
    ['de', ['Bestellnummer', 'Bestelldatum', 'Kunde', 'Gesamtbetrag inkl. MwSt.', 'Versandkosten']],
    ['fr', ['Commande', 'Date', 'Client', 'Total TTC', 'Frais de port']],
  ])('is the amount: %s', (lang, headers) => {
    expect(orders(lang, headers)).toEqual([149000, 38900]);
  });

  it('is none where the tax is left out', () => {
    expect(
      orders('cs', ['Objednávka č.', 'Vytvořeno', 'Zákazník', 'Marže bez DPH', 'Doprava s DPH']),
    ).toEqual([undefined, undefined]);
  });
});

describe('states a warehouse gives orders', () => {
  it('are known', () => {
    const said = ['配货完成', '出库成功', '商家关闭', '手动关闭'];
    const { orders } = readAs(
      'order',
      table(
        ['订单号', '订单总价', '订单状态', '创建时间'],
        said.map((word, at) => [`1695302187118221${at}`, '98.00', word, '2026-11-18 20:01:12']),
      ),
    );
    expect(orders.map(({ status }) => status)).toEqual(['paid_to_ship', 'shipped', 'closed', 'closed']);
  });
});

describe('orders whose number stands only in their links', () => {
  const orders = (
    href: (at: number) => string,
    url = 'https://shop.example.com/admin/orders.php',
    more: (at: number) => string[] = () => [],
  ) =>
    read(
      table(
        ['Customers', 'Order Total', 'Date Purchased', 'Status', 'Action', ...more(0).map(() => '')],
        ['Marguerite Osei', 'Callum Reid', 'Ines Castellano'].map((name, at) => [
          `<a href="${href(at)}&amp;action=edit"><img src="data:," alt="Preview"></a> ${name}`,
          `$${at + 19}.50`,
          `11/1${at}/2026 21:03:11`,
          'Processing',
          `<a href="${href(at)}"><img src="data:," alt="Info"></a>`,
          ...more(at),
        ]),
      ),
      { lang: 'en', url },
    );
  const ids = (reading: ReturnType<typeof orders>) =>
    reading.status === 'read' && reading.kind === 'order' ? reading.orders.map(({ orderId }) => orderId) : [];

  it.each([
    ['oID', (at: number) => `orders.php?page=1&amp;oID=${231 - at}`],
    ['id', (at: number) => `/admin/orders/edit?x=1&amp;id=${231 - at}`],
    ['order_id', (at: number) => `index.php?x=1&amp;order_id=${231 - at}`],
  ])('are numbered by these: %s', (_, href) => {
    const reading = orders(href);
    expect(ids(reading)).toEqual(['231', '230', '229']);
    expect(reading).toMatchObject({
      orders: [{ buyer: 'Marguerite Osei', amount: { minor: 1950, currency: 'USD' } }, {}, {}],
    });
  });

  it('are none where links lead to the same order, to no order, or the page is none of orders', () => {
    expect(ids(orders(() => 'orders.php?page=1&amp;oID=231'))).toEqual([]);
    expect(ids(orders((at) => `files.php?page=1&amp;oID=${at + 9}`))).toEqual([]);
    expect(
      ids(orders((at) => `orders.php?page=1&amp;oID=${at + 9}`, 'https://shop.example.com/admin/start')),
    ).toEqual([]);
  });

  it('keep to a number that is shown', () => {
    const shown = orders(
      (at) => `orders.php?page=1&amp;oID=${231 - at}`,
      undefined,
      (at) => [`AB-10${at}44`],
    );
    expect(ids(shown)).not.toContain('231');
  });
});

describe('what a request says under 退款信息', () => {
  const reasons = (cells: string[]) =>
    readAs(
      'aftersale',
      table(
        ['订单号', '用户信息', '发起退款时间', '退款状态', '退款信息'],
        cells.map((cell, at) => [
          `wx55912048812032${at}`,
          '林间小满',
          `2026-11-1${at} 20:15:33`,
          at > 0 ? '退货待收货' : '已退款',
          cell,
        ]),
      ),
      { url: 'https://shop.example.com/admin/order/refund', title: '售后订单' },
    ).aftersales?.map(({ reason, status }) => [reason, status]);

  it('is the reason where it is words', () => {
    expect(reasons(['拍错规格了', '颜色发错'])).toEqual([
      ['拍错规格了', 'refunded'],
      ['颜色发错', 'open'],
    ]);
  });

  it('is none where it is a sum', () => {
    expect(reasons(['¥59.80', '退款金额：¥20.00'])).toEqual([
      [undefined, 'refunded'],
      [undefined, 'open'],
    ]);
  });
});

describe('a list under 基础信息 and 用户信息', () => {
  const row = (id: string, nick: string, sum: string) =>
    `<tr><td><p><strong>${id}</strong><strong>1204</strong><span>主仓库</span></p><div>亚麻桌布</div><div>共3件 合计:￥${sum}元</div></td><td><p>用户名：hemp_${id.slice(-3)}</p><p>昵称：${nick}</p></td><td>待发货</td><td>${sum}</td><td>2026-11-20 10:33:11</td></tr>`;
  const body = `<table><thead><tr>${['基础信息', '用户信息', '订单状态', '总价(元)', '创建时间'].map((word) => `<th>${word}</th>`).join('')}</tr></thead><tbody>${[
    row('20261120203311618022', '小林', '240.00'),
    row('20261120085944107733', '阿秋', '118.00'),
  ].join('')}</tbody></table>`;

  it('has the number its cells begin with, and the names without their labels', () => {
    const { orders } = readAs('order', body, { title: '订单管理' });
    expect(orders.map(({ orderId, buyer }) => [orderId, buyer])).toEqual([
      ['20261120203311618022', '小林'],
      ['20261120085944107733', '阿秋'],
    ]);
  });
});

describe("one order's goods in a table for each parcel", () => {
  const goods = (rows: string[][]) => table(['Product', 'SKU', 'Quantity', 'Unit price', 'Total'], rows);
  const items = (...tables: string[][][]) =>
    readAs(
      'order',
      `<h1>Order #4213</h1>${tables.map(goods).join('<h3>Fulfilled</h3>')}<p>Order total: $158.50</p>`,
      {
        lang: 'en',
        url: 'https://shop.example.com/admin/orders/4213',
      },
    ).orders[0]?.items.map(({ sku, quantity }) => [sku, quantity]);
  const hat = ['Merino beanie', 'MB-M', '2', '$32.00', '$64.00'];
  const scarf = ['Wool scarf', 'WS-L', '1', '$58.00', '$58.00'];
  const socks = ['Sock bundle', 'SB-39', '3', '$9.50', '$28.50'];

  it('are all its goods', () => {
    expect(items([hat], [scarf, socks])).toHaveLength(3);
  });

  it('are counted once where a parcel names them again', () => {
    expect(items([hat, scarf], [scarf])).toEqual([
      ['MB-M', 2],
      ['WS-L', 1],
    ]);
  });
});
