import type { Profile } from '../../model/lexicon';

// The order list names the customer by a link, which is the key; items stand on the order's page only.
export default {
  id: 'vendure',
  name: 'Vendure',
  hosts: [],
  fingerprint: 'body > vdr-root',
  paths: [
    { match: '^/admin/orders/\\d+', kind: 'order', scope: 'detail' },
    { match: '^/admin/orders/?(?:$|[?#;])', kind: 'order', scope: 'list' },
    { match: '^/admin/catalog/products/\\d+', kind: 'listing', scope: 'detail' },
    { match: '^/admin/catalog/products/?(?:$|[?#;])', kind: 'listing', scope: 'list' },
    { match: '^/dashboard/orders/\\d+', kind: 'order', scope: 'detail' },
    { match: '^/dashboard/orders/?(?:$|[?#])', kind: 'order', scope: 'list' },
    { match: '^/dashboard/products/\\d+', kind: 'listing', scope: 'detail' },
    { match: '^/dashboard/products/?(?:$|[?#])', kind: 'listing', scope: 'list' },
  ],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-11: Vendure 3.7 with its Angular dashboard, installed and read in a browser (tests/vendure); the React dashboard unverified',
} satisfies Profile;
