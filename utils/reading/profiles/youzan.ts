import type { Profile } from '../../model/lexicon';

// The nick is free text; the phone beside it is the key, and the customer is the shop's own.
export default {
  id: 'youzan',
  name: '有赞 · Youzan',
  hosts: ['www.youzan.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '^/v4/trade/order/index', kind: 'order', scope: 'list' },
    { match: '^/v4/trade/order/detail', kind: 'order', scope: 'detail' },
    { match: '^/v4/scrm/customer', kind: 'customer', scope: 'list' },
    { match: '^/v4/goods', kind: 'listing', scope: 'list' },
  ],
  buyerName: 'weak',
  outsideContact: 'allowed',
  sure: 'seen 2026-09 in public sources, never on a live page: order addresses and fields; the goods address is unverified',
} satisfies Profile;
