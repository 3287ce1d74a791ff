import type { Profile } from '../../model/lexicon';

// Receivers are masked and no nick is shown. The goods list has no 30-day column. Live paging repeats rows.
export default {
  id: 'douyin',
  name: '抖店 · Douyin',
  hosts: ['fxg.jinritemai.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '^/ffa/morder/order/list', kind: 'order', scope: 'list' },
    { match: '^/ffa/morder/order/detail', kind: 'order', scope: 'detail' },
    {
      match: '^/ffa/(?:maftersale/aftersale|merchant-aftersale-workbench)',
      kind: 'aftersale',
      scope: 'list',
    },
    { match: '^/ffa/g/comment', kind: 'review', scope: 'list' },
    { match: '^/ffa/g/list', kind: 'listing', scope: 'list' },
    { match: '^/ffa/g/stock-manage/list', kind: 'listing', scope: 'list' },
  ],
  refundsApart: true,
  buyerName: 'weak',
  outsideContact: 'forbidden',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses, goods columns, labels of order rows',
} satisfies Profile;
