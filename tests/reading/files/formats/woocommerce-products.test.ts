import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/woocommerce-products';
import { readFormat } from '../files';

it('reads products, and variations under their product', async () => {
  const { listings } = await readFormat(
    format,
    [
      { ID: '41', Type: 'variable', SKU: 'CUP', Name: 'Blue cup', Published: '1', Categories: 'Cups' },
      {
        ID: '42',
        Type: 'variation',
        SKU: 'CUP-L',
        Name: 'Blue cup - L',
        Published: '1',
        Stock: '3',
        'Regular price': '30',
        Parent: 'id:41',
      },
      {
        ID: '43',
        Type: 'simple',
        SKU: 'BOWL',
        Name: 'Bowl',
        Published: '-1',
        Stock: '12',
        'Regular price': '50',
        'Sale price': '40',
      },
    ],
    { as: 'utf-8', bom: true },
    { currency: 'USD' },
  );
  expect(listings).toMatchObject([
    { itemId: '41', title: 'Blue cup', status: 'on_sale', category: 'Cups' },
    { itemId: '41', sku: 'CUP-L', stock: { value: 3 }, price: { low: { minor: 3000, currency: 'USD' } } },
    { itemId: '43', status: 'draft', price: { low: { minor: 4000, currency: 'USD' } } },
  ]);
});
