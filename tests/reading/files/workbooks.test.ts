import { describe, expect, it } from 'vitest';
import { excelDate, excelNumber } from '../../../utils/reading/files/excel-number';
import { readBytes, readOk } from './files';
import { makeXlsx, makeZip, type XlsxCell } from './make-xlsx';

const HEAD = ['订单号', '下单时间', '买家昵称', '商品名称', '数量', '实付金额'];
const row = (id: XlsxCell, time: XlsxCell): XlsxCell[] => [
  id,
  time,
  '小熊',
  '青花杯',
  { n: '2' },
  { n: '29.1' },
];
const sheet = (rows: XlsxCell[][], name = '订单') => ({ name, rows: [HEAD, ...rows] });
/** 2026-03-04 12:00 by both ways of counting days. */
const DAY_1900 = 46085.5;
const DAY_1904 = DAY_1900 - 1462;
const NOON = Date.UTC(2026, 2, 4, 12);

describe('a workbook', () => {
  it.each([
    ['shared texts', { shared: true }],
    ['texts in the cells', { shared: false }],
  ])('with %s', async (_, options) => {
    const { orders, report } = await readOk(
      makeXlsx([sheet([row('A1000001', '2026-03-04 12:00:00')])], options),
    );
    expect(report).toMatchObject({ encoding: 'xlsx', sheet: '订单', rows: 1 });
    expect(orders).toMatchObject([
      { orderId: 'A1000001', orderedAt: { ms: NOON }, items: [{ title: '青花杯', quantity: 2 }] },
    ]);
    expect(orders[0]?.amount?.minor).toBe(2910);
  });

  it('counts days from 1900 or from 1904, as it says', async () => {
    const from = async (date: number, date1904: boolean) =>
      (await readOk(makeXlsx([sheet([row('A1', { date })])], { date1904 }))).orders[0]?.orderedAt;
    expect(await from(DAY_1900, false)).toEqual({ ms: NOON, unit: 'second' });
    expect(await from(DAY_1904, true)).toEqual({ ms: NOON, unit: 'second' });
  });

  it('refuses order numbers kept as numbers beyond fifteen digits, by row', async () => {
    const { orders, report } = await readOk(
      makeXlsx([
        sheet([
          row({ n: '3141592653589793238' }, '2026-03-04 12:00:00'),
          row({ n: '3.1415926535897933E+18' }, '2026-03-04 12:00:00'),
          row({ n: '314159265358' }, '2026-03-04 12:00:00'),
          row('3141592653589793238', '2026-03-04 12:00:00'),
        ]),
      ]),
    );
    expect(report.rejected).toEqual([{ code: 'id-scientific', n: 2, firstRow: 2 }]);
    expect(orders.map(({ orderId }) => orderId)).toEqual(['314159265358', '3141592653589793238']);
  });

  it('takes the saved value of a formula, and nothing where none was saved', async () => {
    const formula = (inside: string): XlsxCell => ({ raw: `<c r="REF"${inside}</c>` });
    const { orders } = await readOk(
      makeXlsx([
        sheet([
          [
            formula(' t="str"><f>HYPERLINK("https://example.com","A1")</f><v>A1</v>'),
            '2026-03-04',
            '小熊',
            '青花杯',
            { n: '1' },
            formula('><f>E2*29</f><v>29</v>'),
          ],
          ['A2', '2026-03-04', '小熊', formula('><f>A1</f>'), { n: '1' }, formula(' t="e"><v>#REF!</v>')],
        ]),
      ]),
    );
    expect(orders).toMatchObject([{ orderId: 'A1', amount: { minor: 2900 } }, { orderId: 'A2' }]);
    expect(orders[1]).not.toHaveProperty('amount');
  });

  it('is read from the sheet that holds orders; hidden ones are left alone', async () => {
    const { orders, report } = await readOk(
      makeXlsx([
        { name: '说明', rows: [['本表由系统导出'], ['订单号', '说明']] },
        { ...sheet([row('HIDDEN1', '2026-03-04')], '旧'), state: 'hidden' },
        sheet([row('A1', '2026-03-04')]),
      ]),
    );
    expect(report.sheet).toBe('订单');
    expect(orders.map(({ orderId }) => orderId)).toEqual(['A1']);
  });

  it('keeps the row numbers that the seller sees', async () => {
    const rows = makeXlsx([sheet([[''], row('1.2E+18', '2026-03-04'), row('A1', '2026-03-04')])]);
    expect((await readOk(rows)).report.rejected).toEqual([{ code: 'id-scientific', n: 1, firstRow: 3 }]);
  });
});

const book = (sheetXml: string, more: [string, string][] = []) =>
  makeZip(
    (
      [
        ['xl/workbook.xml', '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>'],
        [
          'xl/_rels/workbook.xml.rels',
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        ],
        ['xl/worksheets/sheet1.xml', sheetXml],
        ...more,
      ] as [string, string][]
    ).map(([name, text]) => [name, Buffer.from(text)]),
  );

describe('a workbook that is none, or too much', () => {
  it.each([
    ['no workbook inside', makeZip([['hello.txt', Buffer.from('hello')]]), 'damaged'],
    ['no rows', book('<worksheet><sheetData/></worksheet>'), 'no-header'],
    ['deeply nested', book(`<worksheet>${'<a>'.repeat(5000)}`), 'damaged'],
    [
      'a text that unpacks a thousandfold',
      book(
        `<worksheet><sheetData><row><c t="inlineStr"><is><t>${' '.repeat(40_000_000)}</t></is></c></row></sheetData></worksheet>`,
      ),
      'too-much-inside',
    ],
  ])('%s', async (_, bytes, why) => {
    expect(await readBytes(bytes)).toEqual({ ok: false, why });
  });

  it('cut off anywhere is refused, never half read', async () => {
    const whole = makeXlsx([sheet([row('A1', '2026-03-04')])]);
    for (let length = 5; length < whole.length; length += Math.ceil(whole.length / 40))
      expect(await readBytes(whole.slice(0, length))).toMatchObject({ ok: false });
  });

  it('entities of the file’s own are never resolved', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const cells = HEAD.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const data = ['A1', '2026-03-04', '&b;', '&b;', '1', '2']
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('');
    const { orders } = await readOk(
      book(`${bomb}<worksheet><sheetData><row>${cells}</row><row>${data}</row></sheetData></worksheet>`),
    );
    expect(orders[0]?.items[0]?.title ?? '').not.toContain('aaaaaaaaaa');
  });
});

it.each([
  [0.5, false, '1900-01-00 12:00:00'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [DAY_1900, false, '2026-03-04 12:00:00'],
  [2_958_466, false, null],
  [-1, false, null],
  [0, true, '1904-01-01'],
])('day %d (1904: %s) is %s', (serial, from1904, text) => {
  // Day 0 of 1900 is the last of December to everyone but a spreadsheet.
  expect(excelDate(serial, from1904)).toBe(text === '1900-01-00 12:00:00' ? '1899-12-31 12:00:00' : text);
});

it.each([
  ['12.300000000000001', '12.3'],
  ['1E-3', '0.001'],
  ['123456789012345', '123456789012345'],
  ['1234567890123456', '1.234567890123456E+15'],
  ['abc', 'abc'],
])('number %s is shown as %s', (raw, text) => {
  expect(excelNumber(raw)).toBe(text);
});

describe('what sellers do to a sheet before they bring it in', () => {
  const cells = (row: number, texts: string[]) =>
    texts
      .map((text, i) => {
        const ref = `${String.fromCharCode(65 + i)}${row}`;
        return text === '' ? '' : `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
      })
      .join('');
  const data = (id: string) => [id, '2026-03-04 12:00:00', '小熊', '青花杯', '2', '29.1'];

  it('hidden rows are orders all the same, and cells left out keep their columns', async () => {
    const { orders } = await readOk(
      book(
        `<worksheet><sheetData><row r="1">${cells(1, HEAD)}</row>` +
          `<row r="2" hidden="1">${cells(2, data('A1'))}</row>` +
          `<row r="3">${cells(3, ['A2', '2026-03-05 12:00:00', '', '青花杯', '1', '14'])}</row></sheetData></worksheet>`,
      ),
    );
    expect(orders.map(({ orderId, amount }) => [orderId, amount?.minor])).toEqual([
      ['A1', 2910],
      ['A2', 1400],
    ]);
  });

  it('cells merged over the lines of an order stand on its first line', async () => {
    const { orders, report } = await readOk(
      book(
        `<worksheet><sheetData><row r="1">${cells(1, HEAD)}</row>` +
          `<row r="2">${cells(2, data('A1'))}</row>` +
          `<row r="3">${cells(3, ['', '', '', '白瓷碗', '1', ''])}</row></sheetData>` +
          '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>',
      ),
    );
    expect(orders.map(({ orderId, items }) => [orderId, items.map(({ title }) => title)])).toEqual([
      ['A1', ['青花杯', '白瓷碗']],
    ]);
    expect(orders[0]?.amount?.minor).toBe(2910);
    expect(report.rejected).toEqual([]);
  });
});
