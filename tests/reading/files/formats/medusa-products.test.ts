import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/medusa-products';
import { readFormat } from '../files';

it('reads variants with the price in the shop’s currency, between semicolons', async () => {
  const { listings } = await readFormat(
    format,
    [
      {
        'Product Id': 'prod_01EXAMPLE0001',
        'Product Title': 'Blue cup',
        'Product Status': 'published',
        'Variant Id': 'variant_01',
        'Variant Title': 'L',
        'Variant Sku': 'CUP-L',
        'Variant Price EUR': '30',
        'Variant Price USD': '33',
        'Product Created At': '2026-01-02T03:04:05.000Z',
      },
    ],
    { as: 'utf-8', delimiter: ';' },
    { currency: 'USD' },
  );
  expect(listings).toMatchObject([
    {
      itemId: 'prod_01EXAMPLE0001',
      title: 'Blue cup',
      spec: 'L',
      sku: 'CUP-L',
      price: { low: { minor: 3300, currency: 'USD' } },
      status: 'on_sale',
      createdAt: { ms: Date.parse('2026-01-02T03:04:05Z') },
    },
  ]);
});
