import type { Profile } from '../../model/lexicon';

// Filters are kept as bookmarks: the chips above the grid tell them, the address does not.
export default {
  id: 'magento',
  name: 'Magento / Adobe Commerce',
  hosts: [],
  fingerprint: 'body[class*="page-layout-admin-"]',
  paths: [
    { match: '/sales/order/view/', kind: 'order', scope: 'detail' },
    { match: '/sales/order/?(?:$|index|key|[?#])', kind: 'order', scope: 'list' },
    { match: '/catalog/product/edit/', kind: 'listing', scope: 'detail' },
    { match: '/catalog/product/?(?:$|index|key|[?#])', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['.admin__data-grid-filters-current._show'],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: product filters and marks; order columns unverified',
} satisfies Profile;
