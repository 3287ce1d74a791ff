import type { Profile } from '../../model/lexicon';

// Nicks are always masked here (阿***): many people share one. Header and body are two tables, and the checkbox has a
// cell but no header. /orders/merge holds open orders only.
export default {
  id: 'pinduoduo',
  name: '拼多多 · Pinduoduo',
  hosts: ['mms.pinduoduo.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '^/orders/list', kind: 'order', scope: 'list' },
    { match: '^/orders/merge', kind: 'order', scope: 'list' },
    { match: '^/orders/detail', kind: 'order', scope: 'detail' },
    { match: '^/goods/evaluation', kind: 'review', scope: 'list' },
    { match: '^/goods/goods_list', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['/orders/merge', 'goodsStatus'],
  buyerName: 'weak',
  outsideContact: 'forbidden',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses, goods and order columns',
} satisfies Profile;
