import type { FileFormat } from '../format';

// The handle is no id that pages show: goods are told apart by SKU.
export default {
  id: 'shopify-products',
  platform: 'shopify',
  kind: 'listing',
  core: [['Handle'], ['Variant SKU'], ['Variant Price']],
  fields: {
    group: ['Handle'],
    title: ['Title'],
    category: ['Product Category', 'Type'],
    spec: ['Option1 Value', 'Option2 Value', 'Option3 Value'],
    sku: ['Variant SKU'],
    stock: ['Variant Inventory Qty'],
    price: ['Variant Price'],
    cost: ['Cost per item'],
    status: ['Status'],
  },
} satisfies FileFormat;
