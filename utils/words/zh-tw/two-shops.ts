import { counted as n } from '../counted';
import type { TwoShopsWords } from '../two-shops-words';

export const twoShops: TwoShopsWords = {
  title: { buyer: '另一家店裡的同一個人', listing: '另一家店裡的同一件貨' },
  search: { buyer: '在你別的店裡找她', listing: '在你別的店裡找它' },
  searchHint: { buyer: '訂單編號，或顯示的稱呼的一部分', listing: '標題的一部分、商品編號或貨號' },
  noHit: '別的店裡沒有找到。',
  proposed: '她在這家店的帳號、信箱或電話是同一個。是她嗎？',
  link: (label, shop) => `是同一個：${label}，${shop}`,
  notSame: (label) => `不是同一個：${label}`,
  unlink: (label) => `取消連結 ${label}`,
  unlinked: '已取消連結。',
  here: '這家店',
  inShop: '店',
  sales: '訂單',
  newest: '最近一次',
  spent: '花費',
  refunded: '退款',
  unpriced: (count) => `${n(count)} 筆沒有金額`,
  stock: '庫存',
  sold30d: '近 30 天賣出',
  price: '價格',
  readOn: '讀到的時間',
  unknown: '不知道',
  note: {
    buyer: '聯絡次數幾家店合在一起算，在哪家店標了「不要聯絡」，幾家店都不再打擾。金額各算各的。',
    listing: '數字各算各的：每家店自己的，用它自己的貨幣。',
  },
};
