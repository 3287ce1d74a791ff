import type { Profile } from '../../model/lexicon';

export default {
  id: 'bigcommerce',
  name: 'BigCommerce',
  hosts: ['*.mybigcommerce.com'],
  paths: [
    { match: '^/manage/orders/\\d+', kind: 'order', scope: 'detail' },
    { match: '^/manage/orders', kind: 'order', scope: 'list' },
    { match: '^/manage/products/(?:edit/)?\\d+', kind: 'listing', scope: 'detail' },
    { match: '^/manage/products', kind: 'listing', scope: 'list' },
  ],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'unverified (general knowledge; one order status seen in its docs, 2026-09)',
} satisfies Profile;
