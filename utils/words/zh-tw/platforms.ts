import type { PlatformWords } from '../platform-words';

export const platforms: PlatformWords = {
  heading: '各平台核對到什麼程度',
  body: '人貨依表頭和內容認列表，別的後台也能讀。下面只說：對這些平台的專門了解核對到哪一步。沒在真實商店裡看過的，一律照實寫明。',
  columns: {
    name: '平台',
    standing: '核對情況',
    buyer: '買家名能否認人',
    refunds: '退款在哪裡',
    contact: '引導站外聯絡',
  },
  standings: {
    live: (since) => `${since} 在真實後台裡讀過`,
    sources: (since) => `只對照過公開資料（${since}），沒在真實商店裡看過`,
    unverified: () => '未核對，只憑一般了解',
  },
  buyerName: { strong: '能', weak: '不能，只當可能' },
  refundsApart: '在單獨的售後頁',
  refundsWithOrders: '在訂單頁',
  contact: { forbidden: '平台禁止', allowed: '平台不禁止' },
  unknown: '沒查過',
};
