import type { Profile } from '../../model/lexicon';

// One host for all shops: the handle in the path tells them apart. Dates stand as "Today at 3:41 am" in the shop's zone.
export default {
  id: 'shopify',
  name: 'Shopify',
  hosts: ['admin.shopify.com', '*.myshopify.com'],
  shopMarker: { path: '^/store/([^/]+)' },
  paths: [
    { match: '/orders/\\d+', kind: 'order', scope: 'detail' },
    { match: '/(?:orders|draft_orders)(?:$|[?#])', kind: 'order', scope: 'list' },
    { match: '/customers(?:$|[?#])', kind: 'customer', scope: 'list' },
    { match: '/products/\\d+', kind: 'listing', scope: 'detail' },
    { match: '/products(?:$|[?#])', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['query', 'tag', 'channel_id', 'customer_id', '/draft_orders'],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses and table marks; columns unverified',
} satisfies Profile;
