import type { Profile } from '../../model/lexicon';

// Customers' names come masked.
export default {
  id: 'lazada',
  name: 'Lazada',
  hosts: [
    'sellercenter.lazada.sg',
    'sellercenter.lazada.com.my',
    'sellercenter.lazada.co.th',
    'sellercenter.lazada.vn',
    'sellercenter.lazada.com.ph',
    'sellercenter.lazada.co.id',
  ],
  where: {
    'sellercenter.lazada.sg': { timeZone: 'Asia/Singapore', currency: 'SGD' },
    'sellercenter.lazada.com.my': { timeZone: 'Asia/Kuala_Lumpur', currency: 'MYR' },
    'sellercenter.lazada.co.th': { timeZone: 'Asia/Bangkok', currency: 'THB' },
    'sellercenter.lazada.vn': { timeZone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
    'sellercenter.lazada.com.ph': { timeZone: 'Asia/Manila', currency: 'PHP' },
    'sellercenter.lazada.co.id': { timeZone: 'Asia/Jakarta', currency: 'IDR' },
  },
  paths: [
    { match: '^/apps/order/detail', kind: 'order', scope: 'detail' },
    { match: '^/apps/order/list', kind: 'order', scope: 'list' },
    { match: '^/apps/product/list', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['status'],
  refundsApart: true,
  buyerName: 'weak',
  outsideContact: 'forbidden',
  sure: 'seen 2026-11 in public sources, never on a live page: the product address; the rest unverified',
} satisfies Profile;
