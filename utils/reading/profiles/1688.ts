import type { Profile } from '../../model/lexicon';

// 买家会员名 is the login name. Order-level cells stand on the first row of an order only.
export default {
  id: '1688',
  name: '1688',
  hosts: ['trade.1688.com', 'work.1688.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '^/order/seller_order_list', kind: 'order', scope: 'list' },
    { match: '^/order/new_step_order_detail', kind: 'order', scope: 'detail' },
  ],
  buyerName: 'strong',
  sure: 'seen 2026-09 in public sources, never on a live page: the export and the old order address; the list on screen is unverified',
} satisfies Profile;
