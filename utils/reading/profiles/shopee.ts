import type { Profile } from '../../model/lexicon';

// A username is unique. `type` in the address is the tab.
export default {
  id: 'shopee',
  name: 'Shopee',
  hosts: [
    'seller.shopee.sg',
    'seller.shopee.com.my',
    'seller.shopee.co.th',
    'seller.shopee.tw',
    'seller.shopee.ph',
    'seller.shopee.co.id',
    'seller.shopee.vn',
    'banhang.shopee.vn',
    'seller.shopee.com.br',
    'seller.shopee.cn',
  ],
  where: {
    'seller.shopee.sg': { timeZone: 'Asia/Singapore', currency: 'SGD' },
    'seller.shopee.com.my': { timeZone: 'Asia/Kuala_Lumpur', currency: 'MYR' },
    'seller.shopee.co.th': { timeZone: 'Asia/Bangkok', currency: 'THB' },
    'seller.shopee.tw': { timeZone: 'Asia/Taipei', currency: 'TWD' },
    'seller.shopee.ph': { timeZone: 'Asia/Manila', currency: 'PHP' },
    'seller.shopee.co.id': { timeZone: 'Asia/Jakarta', currency: 'IDR' },
    'seller.shopee.vn': { timeZone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
    'banhang.shopee.vn': { timeZone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
    'seller.shopee.com.br': { timeZone: 'America/Sao_Paulo', currency: 'BRL' },
  },
  paths: [
    { match: '^/portal/sale/order/\\d+', kind: 'order', scope: 'detail' },
    { match: '^/portal/sale/(?:order|shipment)', kind: 'order', scope: 'list' },
    { match: '^/portal/product/\\d+', kind: 'listing', scope: 'detail' },
    { match: '^/portal/product/list', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['type', 'search'],
  refundsApart: true,
  buyerName: 'strong',
  outsideContact: 'forbidden',
  sure: 'seen 2026-11 in public sources, never on a live page: addresses and tabs; columns from exports only',
} satisfies Profile;
