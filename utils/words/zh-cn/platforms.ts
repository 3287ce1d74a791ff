import type { PlatformWords } from '../platform-words';

export const platforms: PlatformWords = {
  heading: '各平台核对到什么程度',
  body: '人货按表头和内容认列表，别的后台也能读。下面只说：对这些平台的专门了解核对到了哪一步。没在真实店铺里看过的，一律照实写明。',
  columns: {
    name: '平台',
    standing: '核对情况',
    buyer: '买家名能否认人',
    refunds: '退款在哪里',
    contact: '引导站外联系',
  },
  standings: {
    live: (since) => `${since} 在真实后台里读过`,
    sources: (since) => `只对照过公开资料（${since}），没在真实店铺里看过`,
    unverified: () => '未核对，只凭一般了解',
  },
  buyerName: { strong: '能', weak: '不能，只当可能' },
  refundsApart: '在单独的售后页',
  refundsWithOrders: '在订单页',
  contact: { forbidden: '平台禁止', allowed: '平台不禁止' },
  unknown: '没查过',
};
