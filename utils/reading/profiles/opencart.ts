import type { Profile } from '../../model/lexicon';

// Filters stand in the address as filter_…; money may stand in <x-currency amount="…">.
export default {
  id: 'opencart',
  name: 'OpenCart',
  hosts: [],
  fingerprint: 'a[href*="route=catalog/product&user_token="], a[href*="route=sale/order&user_token="]',
  paths: [
    { match: '[?&]route=sale/order[.|/](?:info|form)', kind: 'order', scope: 'detail' },
    { match: '[?&]route=sale/order(?:[.&]|$)', kind: 'order', scope: 'list' },
    { match: '[?&]route=catalog/product[.|/](?:form|edit)', kind: 'listing', scope: 'detail' },
    { match: '[?&]route=catalog/product(?:[.&]|$)', kind: 'listing', scope: 'list' },
  ],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses, columns and marks (its own templates)',
} satisfies Profile;
