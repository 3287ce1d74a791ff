import { counted as n } from '../counted';
import type { OrdersWords } from '../orders-words';

export const orders: OrdersWords = {
  intro: '今天要出的貨，按買家、按商品排好。只用讀過的訂單頁，不寫回後台。',
  readAt: (when) => `訂單列表上次讀到是 ${when}。`,
  neverRead: '還沒有讀過訂單列表。打開它，這裡就會有。',
  stale: (count) => `還有 ${n(count)} 單上次看時沒寄，已經過了一天，可能早寄了：再打開一次訂單列表。`,
  nameless: '這家店的訂單頁沒有寫買家，沒法按買家排。',
  more: '買家太多，只看了最近的三千位。',
  risky: '有風險的訂單',
  noRisk: '沒看出有風險的訂單。地址和買家留言不會記下，請在後台核對。',
  why: {
    late: '過了承諾的時間',
    soon: '12 小時內要寄',
    refund: '在退款，先別寄',
    twice: '像重複下單',
  },
  disputes: '處理中的退款',
  noDispute: '從讀過的近 30 天訂單看，沒有人在要求退款。',
  disputeLeft: '已出貨',
  disputeHere: '還沒出貨',
  order: (id) => `訂單 ${id}`,
  byBuyer: (orders, buyers) => `按買家：${n(orders)} 單，${n(buyers)} 位`,
  byGoods: '按商品',
  nothing: '沒有等著寄的訂單。',
  columns: { buyer: '買家', items: '要裝的', goods: '商品', units: '件數', orders: '單數' },
  itemsUnread: (count) => `${n(count)} 單還沒讀到裡面的商品，沒算進件數。`,
  unitsUnknown: '沒寫',
  promise: '承諾和做到',
  promiseSaid: (kept, late) =>
    kept + late === 0
      ? '近 30 天還沒有能對上的出貨時間。'
      : `近 30 天：${n(kept)} 單按時寄了，${n(late)} 單晚了。`,
  promiseOpen: (open, unknown) => `${n(open)} 單還沒到時間；${n(unknown)} 單沒有頁面寫過出貨時間，不知道。`,
  rule: '承諾幾小時內出貨',
  ruleBody: '從下單時間算。平台要求多久，就填多久。',
  ruleFields: { shipHours: '小時' },
};
