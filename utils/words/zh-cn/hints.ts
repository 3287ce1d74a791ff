import { counted as n } from '../counted';
import type { HintPhrases } from '../words';

export const hints: HintPhrases = {
  groupLabel: '人货提示',
  unsold: (days) => `${n(days)} 天没卖`,
  unsoldInStock: (low, high) => (low === high ? `有货 ${n(low)} 天没卖` : `有货 ${n(low)}–${n(high)} 天没卖`),
  unsoldAtLeast: (days) => `至少 ${n(days)} 天没卖`,
  tied: (amount) => `占 ${amount}`,
  tiedLeast: (amount) => `按售价至少占 ${amount}`,
  maybeDead: (unsold) => `可能滞销 · ${unsold}`,
  repeat: '老客',
  maybeRepeat: '可能是老客',
  orders: (orders) => `买过 ${n(orders)} 单`,
  since: (days) => (days < 1 ? '今天刚买' : `${n(days)} 天没来`),
  openRefund: '退款中',
  zero30: '近 30 天无销量',
  totalStill: (days) => `销量 ${n(days)} 天没动`,
  evidenceShort: (days) => (days > 0 ? `证据不足，只看到 ${n(days)} 天` : '证据不足，还没看到订单'),
  noOrders: '证据不足，还没读过订单',
  itemsUnread: (orders) => `证据不足，${n(orders)} 笔订单没读到商品`,
  evidenceStale: (days) => `证据不足，最近 ${n(days)} 天没看订单`,
  notJoinable: '证据不足，订单对不上这一件',
  stockUnknown: '证据不足，没看到库存',
  ageUnknown: '证据不足，不知何时上架',
  notSure: '证据不足',
  judgedAgo: (days) => `这是 ${n(days)} 天前的判断。`,
};
