import type { Profile } from '../../model/lexicon';

// Filters are kept in the session: the address does not tell them. Column "new client" is its own word on repeat buyers.
export default {
  id: 'prestashop',
  name: 'PrestaShop',
  hosts: [],
  fingerprint: 'body.ps_back-office',
  paths: [
    { match: '/sell/orders/\\d+', kind: 'order', scope: 'detail' },
    { match: '/sell/orders/?(?:$|[?#])|[?&]controller=AdminOrders', kind: 'order', scope: 'list' },
    { match: '/sell/catalog/products(?:-v2)?/\\d+', kind: 'listing', scope: 'detail' },
    { match: '/sell/catalog/products|[?&]controller=AdminProducts', kind: 'listing', scope: 'list' },
  ],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: order columns and marks (its own templates)',
} satisfies Profile;
