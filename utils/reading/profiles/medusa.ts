import type { Profile } from '../../model/lexicon';

// Items stand on the order's page only.
export default {
  id: 'medusa',
  name: 'Medusa',
  hosts: [],
  fingerprint: 'body > div#medusa',
  paths: [
    { match: '^/app/orders/order_', kind: 'order', scope: 'detail' },
    { match: '^/app/orders/?(?:$|[?#])', kind: 'order', scope: 'list' },
    { match: '^/app/products/prod_', kind: 'listing', scope: 'detail' },
    { match: '^/app/products/?(?:$|[?#])', kind: 'listing', scope: 'list' },
  ],
  narrowing: [
    'payment_status',
    'fulfillment_status',
    'sales_channel_id',
    'region_id',
    'customer_id',
    'created_at',
  ],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: order columns, words and marks (its own sources)',
} satisfies Profile;
