import { describe, expect, it } from 'vitest';
import { encode } from './encode';
import { readBytes, readOk } from './files';

describe('what a spreadsheet leaves in a text file', () => {
  const head = '订单号,下单时间 ,买家昵称,商品名称,数量,实付金额(元)';
  it.each([
    ['a mark at its start', `\ufeff${head}\nA1,2026-03-04 12:00:00,小熊,青花杯,1,29`, '青花杯'],
    ['formulas that keep numbers whole', `${head}\n="A1",="2026-03-04 12:00:00",小熊,青花杯,1,29`, '青花杯'],
    ['tabs and quotes before texts', `${head}\n'A1\t,\t2026-03-04 12:00:00,小熊,青花杯,1,29`, '青花杯'],
    [
      'lines and quotes within a cell',
      `${head}\nA1,2026-03-04 12:00:00,小熊,"青花杯\n""大""",1,29`,
      '青花杯 "大"',
    ],
    [
      'rows of text above',
      `店铺订单导出\n导出时间：2026-03-05\n\n${head}\nA1,2026-03-04 12:00:00,小熊,青花杯,1,29`,
      '青花杯',
    ],
    ['lines ended as of old', `${head}\rA1,2026-03-04 12:00:00,小熊,青花杯,1,29`, '青花杯'],
  ])('%s', async (_, text, title) => {
    const { orders, report } = await readOk(encode(text, 'utf-8'));
    expect(report.rejected).toEqual([]);
    expect(orders).toMatchObject([{ orderId: 'A1', amount: { minor: 2900 }, orderedAt: { unit: 'second' } }]);
    expect(orders[0]?.items[0]?.title?.replace(/\s+/g, ' ')).toBe(title);
  });

  it('a file of which no row can be taken says why, row by row', async () => {
    const { orders, report } = await readOk(
      encode(`${head}\n1.2E+18,2026-03-04,熊,杯,1,29\n1.3E+18,2026-03-04,熊,杯,1,29\n`, 'utf-8'),
    );
    expect(orders).toEqual([]);
    expect(report).toMatchObject({ orders: 0, span: null });
    expect(report.rejected).toEqual([{ code: 'id-scientific', n: 2, firstRow: 2 }]);
  });

  it('more bytes than a file may have is refused', async () => {
    expect(await readBytes(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({ ok: false, why: 'too-large' });
  });
});
