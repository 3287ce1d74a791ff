import type { Profile } from '../../model/lexicon';

// Header and body are two tables. The figures of syt.kwaixiaodian.com are a data page and no goods list.
export default {
  id: 'kuaishou',
  name: '快手小店 · Kuaishou',
  hosts: ['s.kwaixiaodian.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '^/zone/order/list', kind: 'order', scope: 'list' },
    { match: '^/zone/order/detail', kind: 'order', scope: 'detail' },
    { match: '^/zone/goods/v1/list', kind: 'listing', scope: 'list' },
  ],
  refundsApart: true,
  buyerName: 'weak',
  outsideContact: 'forbidden',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses and goods columns',
} satisfies Profile;
