import type { Profile } from '../../model/lexicon';

// The page names the buyer; the export's Buyer User ID is the key.
export default {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['www.etsy.com'],
  paths: [
    { match: '^/your/orders/sold', kind: 'order', scope: 'list' },
    { match: '^/your/shops/[^/]+/tools/listings/\\d', kind: 'listing', scope: 'detail' },
    { match: '^/your/shops/[^/]+/tools/listings', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['/your/orders/sold/(?!all)\\w'],
  buyerName: 'weak',
  outsideContact: 'forbidden',
  sure: 'seen 2026-09 in public sources, never on a live page: order blocks; addresses unverified',
} satisfies Profile;
