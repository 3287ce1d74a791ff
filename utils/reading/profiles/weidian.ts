import type { Profile } from '../../model/lexicon';

export default {
  id: 'weidian',
  name: '微店 · Weidian',
  hosts: ['d.weidian.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '#/pc-vue-order/orderList', kind: 'order', scope: 'list' },
    { match: '#/pc-vue-item-list/item/list', kind: 'listing', scope: 'list' },
  ],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses only; columns and buyer fields were not found',
} satisfies Profile;
