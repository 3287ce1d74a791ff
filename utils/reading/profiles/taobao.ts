import type { Profile } from '../../model/lexicon';

// A nick is unique on Taobao, and `w**` is not: masked ones are weak wherever they stand. Whether today's order page
// still shows whole nicks is not known. The OAID changes every week and is nobody's key.
// 30日销量 is filled in later than the rest of the row.
export default {
  id: 'taobao',
  name: '淘宝 / 天猫 · Taobao / Tmall',
  hosts: ['myseller.taobao.com', 'qn.taobao.com', 'trade.taobao.com', 'myseller.tmall.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '/trade-platform/tp/sold', kind: 'order', scope: 'list' },
    { match: '/trade-platform/tp/detail', kind: 'order', scope: 'detail' },
    { match: '/trade/itemlist/list_sold_items', kind: 'order', scope: 'list' },
    { match: '/home\\.htm/comment-manage/', kind: 'review', scope: 'list' },
    { match: '/home\\.htm/SellManage/', kind: 'listing', scope: 'list' },
  ],
  narrowing: ['orderStatus', '/SellManage/(?:in_stock|sold_out|pre_sale)'],
  buyerName: 'strong',
  outsideContact: 'forbidden',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses, item columns, order blocks',
} satisfies Profile;
