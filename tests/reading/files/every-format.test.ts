import { describe, expect, it } from 'vitest';
import facts from '../../../utils/reading/files/exports.json';
import type { FileField } from '../../../utils/reading/files/format';
import { formats } from '../../../utils/reading/files/formats/registry';
import { fileOf, type Row, readBytes, readFormat } from './files';

/** What a plain cell of each field says; fields that aren't here are left empty. */
const CELLS: Partial<Record<FileField, string>> = {
  ...{ orderId: 'A1000001', lineId: 'L1', orderedAt: '2026-03-14 12:01:02', buyerId: '77001', items: 'Cup' },
  ...{ itemId: '35001', sku: 'QH-01', quantity: '1', amount: '29', lineAmount: '29', unitPrice: '29' },
  ...{
    goodsTotal: '29',
    group: 'cup',
    title: 'Cup',
    price: '29',
    stock: '5',
    type: 'simple',
    published: '1',
  },
};

/** A row under the first header of each field that the format's own list of columns has. */
function rowOf(id: string, more: Partial<Record<FileField, string>> = {}): Row {
  const format = formats.find((one) => one.id === id);
  const row: Row = {};
  for (const [field, text] of Object.entries({ ...CELLS, ...more })) {
    const header = format?.fields[field as FileField]?.find((one) => format.headers.includes(one));
    if (header !== undefined) row[header] = text;
  }
  // Sums that a format adds up from columns of its own.
  for (const header of format?.amountOf?.add ?? [])
    if (format?.headers.includes(header)) row[header] ??= '29';
  return row;
}

it('each of the 24 known formats is one of them, and each has columns to be known by', () => {
  expect(formats.map(({ id }) => id).sort()).toEqual(Object.keys(facts.formats).sort());
  expect(formats).toHaveLength(24);
});

describe.each(formats.map(({ id, kind }) => [id, kind] as const))('%s (%s)', (id, kind) => {
  const read = (rows: Row[]) => readFormat({ id }, rows, { as: 'utf-8', bom: true });

  it.runIf(kind === 'order')(
    'is recognised; its order is read, and a row that is none is named',
    async () => {
      const { orders, report, rejected } = await read([
        rowOf(id),
        rowOf(id, { orderId: '1.23457E+18', lineId: 'L2' }),
        rowOf(id, { orderId: 'A1000003', lineId: 'L3', buyerId: '77003' }),
      ]);
      expect(orders.map(({ orderId }) => orderId)).toEqual(['A1000001', 'A1000003']);
      for (const order of orders) {
        expect(order.orderedAt?.ms).toBeGreaterThan(Date.UTC(2026, 2, 13));
        expect(order.orderedAt?.ms).toBeLessThan(Date.UTC(2026, 2, 16));
      }
      expect(report.rejected).toEqual([{ code: 'id-scientific', n: 1, firstRow: 3 }]);
      expect(rejected).toHaveLength(1);
      expect(report).toMatchObject({ rows: 3, orders: 2 });
    },
  );

  it.runIf(kind === 'listing')('is recognised, and its goods are read', async () => {
    const { listings, report } = await read([rowOf(id)]);
    expect(listings).toHaveLength(1);
    expect(listings[0]).toMatchObject({ title: expect.stringContaining('Cup') });
    expect(report.rejected).toEqual([]);
  });

  it('the same columns in another order are the same format', async () => {
    const { headers = [] } = formats.find((one) => one.id === id) ?? {};
    const { report } = await readFormat({ id }, [rowOf(id)], {
      as: 'utf-8',
      headers: [...headers].reverse(),
    });
    expect(report.rows).toBe(1);
  });

  it('without a row below its header it is said to be empty', async () => {
    const bytes = fileOf({ id }, [], { as: 'utf-8', bom: true });
    expect(await readBytes(bytes)).toEqual({ ok: false, why: 'empty' });
  });
});
