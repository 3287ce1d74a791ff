import { describe, expect, it } from 'vitest';
import { encode } from './encode';
import { NOW, readBytes, readOk } from './files';

const csv = (lines: string[][], delimiter = ',') => lines.map((cells) => cells.join(delimiter)).join('\n');

describe('encodings and delimiters are told by what they make of the headers', () => {
  const chinese = csv([
    ['订单号', '下单时间', '买家昵称', '商品名称', '数量', '实付金额'],
    ['A1000001', '2026-03-04 12:01:02', '小熊爱吃糖', '青花杯', '1', '29.00'],
  ]);
  const taiwan = csv([
    ['訂單編號', '訂購日期', '買家帳號', '商品名稱', '數量', '訂單金額'],
    ['A1000001', '2026/03/04 12:01', 'wang_8', '青花杯', '1', '290'],
  ]);
  const japan = csv([
    ['注文番号', '注文日時', '注文者', '商品名', '個数', '合計金額'],
    ['A1000001', '2026/03/04 12:01', '山田花子', '青い湯呑み', '1', '2900'],
  ]);
  it.each([
    ['utf-8', chinese],
    ['gb18030', chinese],
    ['utf-16le', chinese],
    ['big5', taiwan],
    ['shift_jis', japan],
  ])('%s', async (encoding, text) => {
    const { report, orders } = await readOk(encode(text, encoding));
    expect(report.encoding).toBe(encoding);
    expect(report.format).toBeNull();
    expect(orders).toMatchObject([{ orderId: 'A1000001', items: [{ quantity: 1 }] }]);
    expect(orders[0]?.orderedAt?.ms).toBe(
      Date.parse(
        encoding === 'big5' || encoding === 'shift_jis' ? '2026-03-04T12:01Z' : '2026-03-04T12:01:02Z',
      ),
    );
    expect(orders[0]?.buyerKeys).toHaveLength(1);
    expect(orders[0]?.amount).toBeDefined();
  });

  it('an invoice is an order, and its goods’ codes are no order numbers', async () => {
    const { report, orders } = await readOk(
      encode(
        csv([
          [
            'InvoiceNo',
            'StockCode',
            'Description',
            'Quantity',
            'InvoiceDate',
            'UnitPrice',
            'CustomerID',
            'Country',
          ],
          ['100001', '50011', 'Blue cup', '2', '2026-03-04 12:01:00', '2.50', '7001', 'France'],
          ['100001', '50012', 'Red cup', '1', '2026-03-04 12:01:00', '3.00', '7001', 'France'],
          ['100002', '50011', 'Blue cup', '4', '2026-03-05 09:30:00', '2.50', '7002', 'France'],
        ]),
        'utf-8',
      ),
    );
    expect(report.kind).toBe('order');
    expect(orders.map(({ orderId, items }) => [orderId, items.map(({ sku }) => sku)])).toEqual([
      ['100001', ['50011', '50012']],
      ['100002', ['50011']],
    ]);
    expect(orders[0]).toMatchObject({ buyerKeys: [{ value: '7001' }] });
    expect(orders[0]?.items[0]?.unitPrice?.minor).toBe(250);
    // No column says what was paid: it is what the goods come to.
    expect(orders.map(({ amount }) => amount?.minor)).toEqual([800, 1000]);
  });

  it.each([';', '\t', '|'])('cells between %j', async (delimiter) => {
    const text = csv(
      [
        ['Order ID', 'Order Date', 'Customer', 'Product', 'Quantity', 'Total'],
        ['1001', '2026-03-04', 'Mary, L.', 'Blue cup, large', '1', '30.00'],
      ],
      delimiter,
    );
    const { orders } = await readOk(encode(text, 'utf-8'));
    expect(orders).toMatchObject([{ orderId: '1001', items: [{ title: 'Blue cup, large' }] }]);
  });

  it('a damaged place in UTF-8 leaves the rest readable', async () => {
    const bytes = encode(chinese.replace('小熊爱吃糖', 'X'), 'utf-8');
    bytes[bytes.indexOf(88)] = 0xff;
    const { report, orders } = await readOk(bytes);
    expect(report.encoding).toBe('utf-8');
    expect(orders).toHaveLength(1);
  });
});

describe('unknown tables', () => {
  const head = [
    'Invoice',
    'StockCode',
    'Description',
    'Quantity',
    'InvoiceDate',
    'Price',
    'Customer ID',
    'Country',
  ];
  const rows = [
    ['489434', '85048', 'CHRISTMAS GLASS BALL', '12', '2009-12-01 07:45:00', '6.95', '13085', 'UK'],
    ['489434', '79323P', 'PINK CHERRY LIGHTS', '12', '2009-12-01 07:45:00', '6.75', '13085', 'UK'],
    ['C489449', '22087', 'PAPER BUNTING', '-12', '2009-12-01 10:33:00', '2.95', '16321', 'AU'],
  ];
  const fields = ['orderId', 'sku', 'items', 'quantity', 'orderedAt', 'unitPrice', 'buyerId', null] as const;
  it('go through a mapping that the seller gives', async () => {
    const { orders, report } = await readOk(encode(csv([head, ...rows]), 'utf-8'), {
      kind: 'order',
      fields: [...fields],
      currency: 'GBP',
    });
    expect(orders).toMatchObject([
      {
        orderId: '489434',
        buyerKeys: [{ kind: 'buyerId', value: '13085' }],
        items: [
          { sku: '85048', quantity: 12, unitPrice: { minor: 695, currency: 'GBP' } },
          { sku: '79323P' },
        ],
      },
    ]);
    expect(report.rejected).toEqual([{ code: 'negative-quantity', n: 1, firstRow: 4 }]);
  });

  it('say how dates were read where nothing tells, and take the seller’s word', async () => {
    const of = (dates: string[]) =>
      encode(
        csv([
          ['Order ID', 'Order date', 'Customer', 'Total'],
          ...dates.map((date, i) => [`10${i}`, date, 'Mary', '30']),
        ]),
        'utf-8',
      );
    const unclear = await readOk(of(['03/04/2026', '02/04/2026']));
    expect(unclear.report.notes).toMatchObject([{ code: 'date-order-guessed' }]);
    expect(unclear.report.dayFirst).not.toBeNull();
    const told = await readOk(of(['03/04/2026']), { dayFirst: false });
    expect(told.report).toMatchObject({ notes: [], dayFirst: null });
    expect(told.orders[0]?.orderedAt?.ms).toBe(Date.UTC(2026, 2, 4));
    const clear = await readOk(of(['03/04/2026', '25/04/2026']));
    expect(clear.report.notes).toEqual([]);
    expect(clear.orders[0]?.orderedAt?.ms).toBe(Date.UTC(2026, 3, 3));
  });
});

describe('rows that can’t be taken', () => {
  const good = ['1', '2', '3', '4', '5', '6'].map((id) => [id, '2026-03-04', 'Mary', 'Cup', '1', '30']);
  const head = ['Order ID', 'Order date', 'Customer', 'Product', 'Quantity', 'Order total'];
  const of = (row: string[]) => readOk(encode(csv([head, ...good, row]), 'utf-8'));
  it.each([
    ['no-order-id', ['Total', '', '', '', '1', '30']],
    ['id-scientific', ['1.23457E+18', '2026-03-04', 'Mary', 'Cup', '1', '30']],
    ['no-time', ['7', '', 'Mary', 'Cup', '1', '30']],
    ['bad-time', ['7', '2026-13-40', 'Mary', 'Cup', '1', '30']],
    ['odd-time', ['7', '1970-01-01', 'Mary', 'Cup', '1', '30']],
    ['odd-time', ['7', '2036-01-01', 'Mary', 'Cup', '1', '30']],
    ['negative-quantity', ['7', '2026-03-04', 'Mary', 'Cup', '-1', '30']],
    ['bad-amount', ['7', '2026-03-04', 'Mary', 'Cup', '1', 'thirty']],
  ])('%s: the row is named and the rest is taken', async (code, row) => {
    const { orders, report, rejected } = await of(row);
    expect(orders.map(({ orderId }) => orderId)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(report.rejected).toEqual([{ code, n: 1, firstRow: 8 }]);
    expect(rejected).toMatchObject([{ row: 8, reason: code, cells: row }]);
  });

  it('order numbers that all end in zeros were rounded; one that does is chance', async () => {
    const ids = (all: string[]) =>
      readOk(encode(csv([head, ...all.map((id) => [id, '2026-03-04', 'Mary', 'Cup', '1', '30'])]), 'utf-8'));
    const rounded = await ids(['123456789012345000', '223456789012345000', '323456789012345000']);
    expect(rounded.report.rejected).toEqual([{ code: 'id-rounded', n: 3, firstRow: 2 }]);
    const whole = await ids(['123456789012345000', '223456789012345678', '323456789012345679']);
    expect(whole.report.rejected).toEqual([]);
    expect(whole.orders).toHaveLength(3);
  });

  it('an order that lost a line is taken with its goods unread', async () => {
    const { orders } = await of(['6', '2026-03-04', 'Mary', 'Bowl', '-1', '30']);
    expect(orders[5]).toMatchObject({ orderId: '6', items: [{ title: 'Cup' }], itemCount: 2 });
  });
});

describe('what is no table is refused', () => {
  it.each([
    ['empty', ''],
    ['empty', '\n\n  \n'],
    ['no-header', 'hello'],
    ['no-header', 'a,b,c\n1,2,3\n'],
    ['empty', '订单号,下单时间,买家昵称,商品名称\n'],
    ['old-excel', '<html><table><tr><td>订单号</td></tr></table>'],
    ['not-text', '\u0000\u0001\u0002abc'],
  ])('%s: %j', async (why, text) => {
    expect(await readBytes(encode(text, 'utf-8'))).toEqual({ ok: false, why });
  });

  it('old workbooks and what only begins like a new one', async () => {
    expect(await readBytes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({
      ok: false,
      why: 'old-excel',
    });
    expect(await readBytes(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ ok: false, why: 'damaged' });
  });

  it('a quote that never ends, and a cell of megabytes, cost a row and no more', async () => {
    const head = '订单号,下单时间,买家昵称,商品名称,实付金额\n';
    const open = await readOk(
      encode(`${head}A1,2026-03-04,熊,杯,29\nA2,2026-03-04,"熊,杯,29\nA3,2026-03-04,熊,杯,29\n`, 'utf-8'),
    );
    expect(open.orders.length).toBeGreaterThan(0);
    const huge = await readOk(encode(`${head}A1,2026-03-04,熊,${'杯'.repeat(3_000_000)},29\n`, 'utf-8'));
    expect(huge.orders[0]?.items[0]?.title?.length).toBeLessThanOrEqual(500);
  });
});

it('a file is as old as it says, but no older than what it tells', async () => {
  const bytes = encode('订单号,下单时间,买家昵称,商品名称\nA1,2026-03-04 00:00:00,熊,杯\n', 'utf-8');
  const asOf = async (written: number) => {
    const answer = await readBytes(bytes, {}, written);
    return answer.ok && answer.value.report.asOf;
  };
  expect(await asOf(Date.UTC(2026, 5, 1))).toBe(Date.UTC(2026, 5, 1));
  expect(await asOf(0)).toBe(Date.UTC(2026, 2, 4));
  expect(await asOf(NOW * 2)).toBe(NOW);
});
