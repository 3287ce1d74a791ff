// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../utils/reading/read-page';
import { headOf, options, pageOf, readAs, readDocument, rowOf, table } from '../page-of';

describe('rows and cells that say more than their header', () => {
  it('a row under a product that only opens the rest of it is none', () => {
    const goods = (id: string, title: string): string =>
      rowOf([
        `<a href="/product/${id}">${title}</a><div>商品ID: ${id}</div>`,
        '<div>已售出 412</div>',
        '¥19.00',
        '58',
      ]);
    const more = '<tr><td></td><td colspan="3"><a>显示更多规格（共 3 个）</a></td></tr>';
    const head = headOf(['商品', '表现', '价格', '库存']);
    const { listings } = readAs(
      'listing',
      `<table>${head}<tbody>${goods('25810044771', '棉麻围裙')}${more}${goods('25809913320', '防烫手套')}</tbody></table>`,
    );
    // So many were sold: that says nothing of none being left.
    expect(listings.map(({ title, status }) => [title, status])).toEqual([
      ['棉麻围裙', undefined],
      ['防烫手套', undefined],
    ]);
  });

  it('a date on the line under a buyer', () => {
    const body = table(
      ['Order', 'Customer', 'Total'],
      [
        ['#00231', '<div>Adaeze Nwosu</div><small>Apr 20, 2026</small>', '$96.00'],
        ['#00230', '<div>Callum Roe</div><small>Apr 18, 2026</small>', '$41.00'],
      ],
    );
    const { orders } = readAs('order', body, { lang: 'en' });
    expect(orders.map(({ buyer }) => buyer)).toEqual(['Adaeze Nwosu', 'Callum Roe']);
  });

  it('a mark that opens a row is no part of its name', () => {
    const body = table(
      ['Item', 'SKU', 'Stock', 'Price'],
      [
        ['▸ Oat Milk Mug', 'OM-1', '12', '$18.00'],
        ['▸ Filter Papers #2', 'FP-2', '0', '$6.50'],
      ],
    );
    const { listings } = readAs('listing', body, { lang: 'en' });
    expect(listings.map(({ title }) => title)).toEqual(['Oat Milk Mug', 'Filter Papers #2']);
  });
});

describe('a row of a list that says next to nothing', () => {
  const list = (row: string[]) =>
    readAs(
      'listing',
      table(
        ['Item', 'SKU', 'Stock', 'Price', 'Status'],
        [row, ['Bowl', 'OM-2', '1', '$8.00', 'Active'], ['Cup', 'OM-3', '4', '$9.00', 'Active']],
      ),
      { lang: 'en' },
    );

  it('a dash is no state', () => {
    expect(list(['Mug', 'OM-1', '12', '$18.00', '—']).listings[0]).not.toHaveProperty('statusText');
  });

  it('a product of which only the name was given is one', () => {
    const { listings, problems } = list(['New thing', '', '', '', '']);
    expect(listings.map(({ title }) => title)).toEqual(['New thing', 'Bowl', 'Cup']);
    expect(problems).toEqual([]);
  });
});

describe('requests in blocks whose heads say their numbers', () => {
  it('are no orders', () => {
    const one = (id: string, order: string, sum: string): string =>
      `<tbody><tr><td colspan="6">售后编号：${id} 订单编号：${order} 申请时间：2026-05-01 10:00:00</td></tr>${rowOf(['冰皮月饼礼盒', '49.80', sum, '仅退款', '不想要了', '待商家处理'])}</tbody>`;
    const head = headOf(['商品信息', '订单金额(元)', '退款金额(元)', '售后类型', '申请原因', '售后状态']);
    const page = pageOf(
      `<table>${head}${one('41820077651', '261118-330441120983001', '49.80')}${one('41819980217', '261117-118204410093551', '43.25')}</table>`,
    );
    const { reading } = readDocument(page);
    expect(reading).toMatchObject({
      status: 'read',
      kind: 'aftersale',
      aftersales: [{ orderId: '261118-330441120983001' }, { orderId: '261117-118204410093551' }],
    });
  });
});

describe('orders in languages of few words', () => {
  it.each([
    ['da', ['Ordrenr.', 'Købsdato', 'Køber', 'Ordresum', 'Ordrestatus'], 'Afhentet', 'completed'],
    ['nb', ['Ordrenr.', 'Kjøpsdato', 'Kjøper', 'Totalsum', 'Ordrestatus'], 'Utlevert', 'completed'],
    [
      'fi',
      ['Tilauksen numero', 'Tilausaika', 'Tilaaja', 'Kokonaissumma', 'Tilaustila'],
      'Noudettu',
      'completed',
    ],
    [
      'cs',
      ['Č. obj.', 'Datum nákupu', 'Objednatel', 'Celkem k úhradě', 'Stav vyřízení'],
      'Expedována',
      'shipped',
    ],
    [
      'ro',
      ['Nr. comandă', 'Data comenzii', 'Cumpărător', 'Valoare totală', 'Starea comenzii'],
      'Trimisă',
      'shipped',
    ],
    [
      'hu',
      ['Rendelés száma', 'Rendelés ideje', 'Vásárló neve', 'Bruttó végösszeg', 'Rendelés státusza'],
      'Postázva',
      'shipped',
    ],
    ['it', ['Numero ordine', 'Data ordine', 'Cliente', 'Prezzo totale', 'Stato'], 'Spedito', 'shipped'],
  ])('%s', (lang, headers, state, status) => {
    const rows = [
      ['10442', '20.04.2026', 'Anna Holm', '1289,50', state],
      ['10441', '18.04.2026', 'Jan Berg', '349,00', state],
    ];
    const given = { ...options({}), lexicon: lexiconFor([lang]) };
    const { reading } = readPage(pageOf(table(headers, rows), { lang }), given);
    expect(reading).toMatchObject({
      status: 'read',
      kind: 'order',
      orders: [
        { orderId: '10442', buyer: 'Anna Holm', amount: { minor: 128_950 }, status, orderedAt: {} },
        { orderId: '10441', buyer: 'Jan Berg', amount: { minor: 34_900 }, status, orderedAt: {} },
      ],
    });
  });

  const kindOf = (lang: string, headers: string[], rows: string[][]) => {
    const given = { ...options({}), lexicon: lexiconFor([lang]) };
    const { reading } = readPage(pageOf(table(headers, rows), { lang }), given);
    return reading.status === 'empty' ? null : reading.kind;
  };

  it.each([
    ['sv', ['Kund', 'E-post', 'Köp', 'Summa', 'Senaste köp']],
    ['da', ['Kunde', 'E-mail', 'Salg', 'Total', 'Seneste køb']],
    ['nb', ['Kunde', 'E-post', 'Salg', 'Totalt', 'Siste kjøp']],
    ['fi', ['Nimi', 'Sähköposti', 'Tilaukset', 'Summa', 'Luotu', 'Numero']],
    ['ro', ['Nume', 'E-mail', 'Comenzi', 'Total', 'Creat la', 'Nr.']],
    ['hu', ['Név', 'E-mail', 'Rendelések', 'Összesen', 'Létrehozva', 'Azonosító']],
  ])('%s: how much customers bought, and their own numbers, are no orders’', (lang, headers) => {
    const rows = [
      ['Anna Holm', 'anna@example.com', '3', '1250,00', '2026-01-05', '12'],
      ['Jan Berg', 'jan@example.com', '1', '250,00', '2026-02-05', '13'],
    ];
    expect(
      kindOf(
        lang,
        headers,
        rows.map((row) => row.slice(0, headers.length)),
      ),
    ).toBe('customer');
  });

  it('a Czech code is what the rest of its row makes it', () => {
    const goods = [
      ['441', 'Svetr', '3', '450,00 Kč', '2026-01-02'],
      ['442', 'Čepice', '1', '250,00 Kč', '2026-01-03'],
    ];
    expect(kindOf('cs', ['Kód', 'Název', 'Množství', 'Cena', 'Vytvořeno'], goods)).toBe('listing');
    const orders = [
      ['2026000442', '20.04.2026', 'Anna Holá', '1 289,50 Kč', 'Odeslána'],
      ['2026000441', '18.04.2026', 'Jan Berg', '349,00 Kč', 'Vyřízena'],
    ];
    expect(kindOf('cs', ['Kód', 'Datum', 'Zákazník', 'Cena', 'Stav'], orders)).toBe('order');
  });

  it('what was earned is no amount, and how a list is ordered no buyer', () => {
    const { order } = lexiconFor(['en']);
    expect(order.amount).not.toContain('You earned');
    expect(order.buyer).not.toContain('Order by');
  });
});
