import type { FileFormat } from '../format';

// Headers are translated to the site's language: other languages go through the column mapper.
export default {
  id: 'woocommerce-products',
  platform: 'woocommerce',
  kind: 'listing',
  core: [['ID'], ['Regular price'], ['Is featured?', 'Visibility in catalog'], ['Stock']],
  fields: {
    itemId: ['ID'],
    parent: ['Parent'],
    sku: ['SKU'],
    title: ['Name'],
    published: ['Published'],
    stock: ['Stock'],
    price: ['Sale price', 'Regular price'],
    category: ['Categories'],
    cost: ['Cost of goods'],
    type: ['Type'],
  },
} satisfies FileFormat;
