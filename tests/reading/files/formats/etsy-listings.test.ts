import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/etsy-listings';
import { readFormat } from '../files';

it('reads listings without an id; several SKUs in a cell are none', async () => {
  const { listings } = await readFormat(
    format,
    [
      {
        TITLE: 'Blue cup',
        DESCRIPTION: 'A cup,\nblue.',
        PRICE: '30.00',
        CURRENCY_CODE: 'EUR',
        QUANTITY: '4',
        SKU: 'CUP-S,CUP-L',
      },
      { TITLE: 'Bowl', PRICE: '50.00', CURRENCY_CODE: 'EUR', QUANTITY: '1', SKU: 'BOWL' },
    ],
    { as: 'utf-8' },
  );
  expect(listings).toMatchObject([
    {
      title: 'Blue cup',
      price: { low: { minor: 3000, currency: 'EUR' } },
      stock: { value: 4 },
      status: 'on_sale',
    },
    { title: 'Bowl', sku: 'BOWL' },
  ]);
  expect(listings[0]).not.toHaveProperty('sku');
});
