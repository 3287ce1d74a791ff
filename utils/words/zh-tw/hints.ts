import { counted as n } from '../counted';
import type { HintPhrases } from '../words';

export const hints: HintPhrases = {
  groupLabel: '人貨提示',
  unsold: (days) => `${n(days)} 天沒賣出`,
  unsoldInStock: (low, high) =>
    low === high ? `有庫存 ${n(low)} 天沒賣出` : `有庫存 ${n(low)}–${n(high)} 天沒賣出`,
  unsoldAtLeast: (days) => `至少 ${n(days)} 天沒賣出`,
  tied: (amount) => `卡住 ${amount}`,
  tiedLeast: (amount) => `按售價至少卡住 ${amount}`,
  maybeDead: (unsold) => `可能滯銷 · ${unsold}`,
  repeat: '回頭客',
  maybeRepeat: '可能是回頭客',
  orders: (orders) => `買過 ${n(orders)} 單`,
  since: (days) => (days < 1 ? '今天剛買' : `${n(days)} 天沒來`),
  openRefund: '退款中',
  zero30: '近 30 天無銷量',
  totalStill: (days) => `銷量 ${n(days)} 天沒動`,
  evidenceShort: (days) => (days > 0 ? `證據不足，只看到 ${n(days)} 天` : '證據不足，還沒看到訂單'),
  noOrders: '證據不足，還沒讀過訂單',
  itemsUnread: (orders) => `證據不足，${n(orders)} 筆訂單沒讀到商品`,
  evidenceStale: (days) => `證據不足，最近 ${n(days)} 天沒看訂單`,
  notJoinable: '證據不足，訂單對不上這一件',
  stockUnknown: '證據不足，沒看到庫存',
  ageUnknown: '證據不足，不知何時上架',
  notSure: '證據不足',
  judgedAgo: (days) => `這是 ${n(days)} 天前的判斷。`,
};
