// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../utils/reading/read-page';
import { options, pageOf, readAs, table } from '../page-of';

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
