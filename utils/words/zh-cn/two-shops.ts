import { counted as n } from '../counted';
import type { TwoShopsWords } from '../two-shops-words';

export const twoShops: TwoShopsWords = {
  title: { buyer: '另一家店里的同一个人', listing: '另一家店里的同一件货' },
  search: { buyer: '在你别的店里找她', listing: '在你别的店里找它' },
  searchHint: { buyer: '订单号，或显示的称呼的一部分', listing: '标题的一部分、商品号或货号' },
  noHit: '别的店里没有找到。',
  proposed: '她在这家店的账号、邮箱或电话是同一个。是她吗？',
  link: (label, shop) => `是同一个：${label}，${shop}`,
  notSame: (label) => `不是同一个：${label}`,
  unlink: (label) => `取消关联 ${label}`,
  unlinked: '已取消关联。',
  here: '这家店',
  inShop: '店铺',
  sales: '订单',
  newest: '最近一次',
  spent: '花费',
  refunded: '退款',
  unpriced: (count) => `${n(count)} 单没有金额`,
  stock: '库存',
  sold30d: '近 30 天卖出',
  price: '价格',
  readOn: '读到的时间',
  unknown: '不知道',
  note: {
    buyer: '联系次数几家店合在一起算，在哪家店标了“不要联系”，几家店都不再打扰。金额各算各的。',
    listing: '数字各算各的：每家店自己的，用它自己的货币。',
  },
};
