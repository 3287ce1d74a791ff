import type { Profile } from '../../model/lexicon';

// The export's Buyer Username is unique; what the page shows may be a name of one's choice.
export default {
  id: 'tiktok-shop',
  name: 'TikTok Shop',
  hosts: [
    'seller-id.tiktok.com',
    'seller-id.tokopedia.com',
    'seller-my.tiktok.com',
    'seller-th.tiktok.com',
    'seller-vn.tiktok.com',
    'seller-ph.tiktok.com',
    'seller-sg.tiktok.com',
    'seller-uk.tiktok.com',
    'seller-us.tiktok.com',
    'seller.tiktok.com',
    'seller.tiktokglobalshop.com',
  ],
  where: {
    'seller-id.tiktok.com': { timeZone: 'Asia/Jakarta', currency: 'IDR' },
    'seller-id.tokopedia.com': { timeZone: 'Asia/Jakarta', currency: 'IDR' },
    'seller-my.tiktok.com': { timeZone: 'Asia/Kuala_Lumpur', currency: 'MYR' },
    'seller-th.tiktok.com': { timeZone: 'Asia/Bangkok', currency: 'THB' },
    'seller-vn.tiktok.com': { timeZone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
    'seller-ph.tiktok.com': { timeZone: 'Asia/Manila', currency: 'PHP' },
    'seller-sg.tiktok.com': { timeZone: 'Asia/Singapore', currency: 'SGD' },
    'seller-uk.tiktok.com': { timeZone: 'Europe/London', currency: 'GBP' },
    'seller-us.tiktok.com': { currency: 'USD' },
  },
  paths: [
    { match: '^/order/detail', kind: 'order', scope: 'detail' },
    { match: '^/order(?:$|[/?#])', kind: 'order', scope: 'list' },
    { match: '^/product/manage', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['order_status[]', 'time_order_created[]'],
  refundsApart: true,
  buyerName: 'weak',
  outsideContact: 'forbidden',
  sure: 'seen 2026-11 in public sources, never on a live page: order addresses; columns from exports only',
} satisfies Profile;
