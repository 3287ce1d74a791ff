import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/shopify-products';
import { readFormat } from '../files';

it('reads variants with the title of their product, and skips rows of pictures', async () => {
  const { listings, report } = await readFormat(
    format,
    [
      {
        Handle: 'blue-cup',
        Title: 'Blue cup',
        'Option1 Name': 'Size',
        'Option1 Value': 'S',
        'Variant SKU': 'CUP-S',
        'Variant Inventory Qty': '4',
        'Variant Price': '20.00',
        Status: 'active',
        'Cost per item': '7.50',
      },
      {
        Handle: 'blue-cup',
        'Option1 Value': 'L',
        'Variant SKU': 'CUP-L',
        'Variant Inventory Qty': '-2',
        'Variant Price': '30.00',
      },
      { Handle: 'blue-cup', 'Image Src': 'https://example.com/a.jpg', 'Image Position': '2' },
      {
        Handle: 'bowl',
        Title: 'Bowl',
        'Option1 Value': 'Default Title',
        'Variant SKU': 'BOWL',
        'Variant Inventory Qty': '0',
        'Variant Price': '50.00',
        Status: 'draft',
      },
    ],
    { as: 'utf-8' },
    { currency: 'EUR' },
  );
  expect(listings).toMatchObject([
    {
      title: 'Blue cup',
      spec: 'S',
      sku: 'CUP-S',
      stock: { value: 4, exact: true },
      price: { low: { minor: 2000, currency: 'EUR' } },
      status: 'on_sale',
      cost: { minor: 750, currency: 'EUR' },
    },
    { title: 'Blue cup', spec: 'L', sku: 'CUP-L', status: 'on_sale' },
    { title: 'Bowl', sku: 'BOWL', stock: { value: 0 }, status: 'draft' },
  ]);
  expect(listings[2]).not.toHaveProperty('spec');
  expect(report).toMatchObject({ kind: 'listing', listings: 3 });
});
