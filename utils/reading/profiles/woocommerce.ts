import type { Profile } from '../../model/lexicon';

// Labels are translated; the classes column-order_number, column-order_total stay. A guest's order has no customer.
export default {
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: [],
  fingerprint: '#adminmenu #toplevel_page_woocommerce',
  paths: [
    { match: '/wp-admin/admin\\.php\\?.*page=wc-orders.*action=edit', kind: 'order', scope: 'detail' },
    { match: '/wp-admin/admin\\.php\\?.*page=wc-orders(?:&|$)', kind: 'order', scope: 'list' },
    { match: '/wp-admin/edit\\.php\\?.*post_type=shop_order', kind: 'order', scope: 'list' },
    { match: '/wp-admin/edit\\.php\\?.*post_type=product(?:&|$)', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['product_cat', 'product_type', 'stock_status', '_customer_user'],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses, columns and marks',
} satisfies Profile;
