import type { Profile } from '../../model/lexicon';

// The account beside an order is the login name where it stands whole.
export default {
  id: 'jd',
  name: '京东 · JD',
  hosts: ['porder.shop.jd.com', 'neworder.shop.jd.com', 'morder.shop.jd.com', 'ware.shop.jd.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [{ match: '^/order/order[lL]ist', kind: 'order', scope: 'list' }],
  narrowing: ['/order/order[lL]ist/(?!allOrders)\\w'],
  refundsApart: true,
  buyerName: 'strong',
  outsideContact: 'forbidden',
  sure: 'seen 2026-09 in public sources, never on a live page: order addresses, order blocks of 2021 to 2024; the item list was not found',
} satisfies Profile;
