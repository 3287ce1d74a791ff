import type { FileFormat } from '../format';

export default {
  id: 'medusa-products',
  platform: 'medusa',
  kind: 'listing',
  core: [['Product Id'], ['Product Handle'], ['Variant Id']],
  fields: {
    itemId: ['Product Id'],
    title: ['Product Title'],
    status: ['Product Status'],
    createdAt: ['Product Created At'],
    sku: ['Variant Sku'],
    spec: ['Variant Title'],
  },
  pricePrefix: 'Variant Price ',
} satisfies FileFormat;
