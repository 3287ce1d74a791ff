import type { Profile } from '../../model/lexicon';

export default {
  id: 'xiaohongshu',
  name: '小红书 · Xiaohongshu',
  hosts: ['ark.xiaohongshu.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '^/app-order/order/query', kind: 'order', scope: 'list' },
    { match: '^/app-order/order/detail/', kind: 'order', scope: 'detail' },
    { match: '^/app-order/aftersale/list', kind: 'aftersale', scope: 'list' },
    { match: '^/app-item/list', kind: 'listing', scope: 'list' },
  ],
  refundsApart: true,
  buyerName: 'weak',
  outsideContact: 'forbidden',
  sure: 'seen 2026-09 in public sources, never on a live page: order addresses and blocks; the goods address is unverified',
} satisfies Profile;
