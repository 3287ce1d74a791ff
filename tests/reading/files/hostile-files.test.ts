import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRow } from '../../../utils/model/reading';
import { orderSum } from '../../../utils/reading/files/order-amount';
import { rejectedCsv } from '../../../utils/reading/files/rejected-csv';
import { encode } from './encode';
import { readBytes } from './files';
import { makeXlsx } from './make-xlsx';

const cell = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    '="1"',
    "'",
    '\t',
    '1E+18',
    '=cmd|1',
    '"',
    '2026-03-04',
    '-5',
    '¥1,2.3',
    '订单号',
    '\u202e',
    '退款成功',
  ),
);
const table = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });
const HEAD = [
  '订单号',
  '下单时间',
  '买家昵称',
  '商品名称',
  '数量',
  '实付金额',
  '订单状态',
  '__proto__',
  '退款状态',
];

/** Whatever comes out must pass the schema that guards the store. */
async function check(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const answer = await readBytes(bytes);
  if (!answer.ok) return;
  for (const order of answer.value.orders) expect(orderRow.safeParse(order).error).toBeUndefined();
}

describe('whatever a file holds', () => {
  it('random bytes are refused or read, never thrown at the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => check(new Uint8Array(bytes))),
      { numRuns: 300 },
    );
  });

  it('random cells under known headers give valid orders or rejected rows', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, asText) => {
        const all = [HEAD, ...rows];
        const text = all
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        // Control characters have no place in XML: no spreadsheet writes them.
        const clean = all.map((cells) => cells.map((one) => one.replace(/[^\t\u0020-\ud7ff]/g, '')));
        await check(asText ? encode(text, 'utf-8') : makeXlsx([{ name: 'A', rows: clean }]));
      }),
      { numRuns: 200 },
    );
    expect({}).not.toHaveProperty('polluted');
  });
});

it('rejected rows go out without formulas', () => {
  const words = { row: '行', reason: '为什么', reasons: { 'no-time': '没有时间' } as never };
  const cells = ['=1+1', '+1', '-1', '-1+2', '@x', '\t=1', '＝1', 'a,b', '12', '\u200b=1'];
  const csv = rejectedCsv([{ row: 2, reason: 'no-time', cells }], ['a'], words);
  const line = csv.split('\r\n')[1] ?? '';
  expect(line).toBe("2,没有时间,'=1+1,'+1,-1,'-1+2,'@x,'\t=1,'＝1,\"a,b\",12,'\u200b=1");
});

it.each([
  ['order', [500, 500], 0, 1000, 500],
  ['line', [500, 300], 0, 0, 800],
  ['line', [500], 1, 0, null],
  ['tell', [500, 300], 0, 800, 800],
  ['tell', [500, 500], 0, 1000, 1000],
  ['tell', [500, 500], 0, 480, 500],
  ['tell', [500], 0, 480, 500],
] as const)('the sum of an order (%s) that says %j', (per, said, silent, goods, minor) => {
  const sums = { said: [...said], silent, currency: 'CNY', goods, priced: said.length };
  expect(orderSum(sums, per)?.minor ?? null).toBe(minor);
});
