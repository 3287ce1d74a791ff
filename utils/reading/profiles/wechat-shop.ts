import type { Profile } from '../../model/lexicon';

// The whole page stands in a shadow root under <micro-app>. WeChat nicks are shown whole but anyone may bear the same.
export default {
  id: 'wechat-shop',
  name: '微信小店 · WeChat shop',
  hosts: ['store.weixin.qq.com', 'channels.weixin.qq.com'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  paths: [
    { match: '^/shop/order/list', kind: 'order', scope: 'list' },
    { match: '^/shop/order/detail', kind: 'order', scope: 'detail' },
    { match: '^/shop/aftersale/list', kind: 'aftersale', scope: 'list' },
    { match: '^/shop/goods/list', kind: 'listing', scope: 'list' },
    { match: '^/shop/goods/entry', kind: 'listing', scope: 'detail' },
  ],
  refundsApart: true,
  buyerName: 'weak',
  sure: 'seen 2026-09 in public sources, never on a live page: addresses and goods columns on the shop host; the older channels host unverified',
} satisfies Profile;
