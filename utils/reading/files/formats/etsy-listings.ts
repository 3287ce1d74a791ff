import type { FileFormat } from '../format';

// The file has no listing id and holds listings on sale only; several SKUs stand in one cell.
export default {
  id: 'etsy-listings',
  platform: 'etsy',
  kind: 'listing',
  core: [['TITLE'], ['PRICE'], ['CURRENCY_CODE'], ['QUANTITY']],
  fields: {
    title: ['TITLE'],
    price: ['PRICE'],
    currency: ['CURRENCY_CODE'],
    stock: ['QUANTITY'],
    sku: ['SKU'],
  },
  onSale: true,
} satisfies FileFormat;
