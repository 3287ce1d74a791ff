import { counted as n } from '../counted';
import type { OrdersWords } from '../orders-words';

export const orders: OrdersWords = {
  intro: '今天要发的单，按买家、按商品排好。只用读过的订单页，不写回后台。',
  readAt: (when) => `订单列表上次读到是 ${when}。`,
  neverRead: '还没有读过订单列表。打开它，这里就会有。',
  stale: (count) => `还有 ${n(count)} 单上次看时没发，已经过了一天，可能早发了：再打开一次订单列表。`,
  nameless: '这家店的订单页没有写买家，没法按买家排。',
  more: '买家太多，只看了最近的三千位。',
  risky: '有风险的单',
  noRisk: '没看出有风险的单。地址和买家留言不保存，请在后台核对。',
  why: {
    late: '过了承诺的时间',
    soon: '12 小时内要发',
    refund: '在退款，先别发',
    twice: '像重复下单',
  },
  disputes: '处理中的退款',
  noDispute: '从读过的近 30 天订单看，没有人在要求退款。',
  disputeLeft: '已发货',
  disputeHere: '还没发货',
  order: (id) => `订单 ${id}`,
  byBuyer: (orders, buyers) => `按买家：${n(orders)} 单，${n(buyers)} 位`,
  byGoods: '按商品',
  nothing: '没有等着发的单。',
  columns: { buyer: '买家', items: '要装的', goods: '商品', units: '件数', orders: '单数' },
  itemsUnread: (count) => `${n(count)} 单还没读到里面的商品，没算进件数。`,
  unitsUnknown: '没写',
  promise: '承诺和做到',
  promiseSaid: (kept, late) =>
    kept + late === 0
      ? '近 30 天还没有能对上的发货时间。'
      : `近 30 天：${n(kept)} 单按时发了，${n(late)} 单晚了。`,
  promiseOpen: (open, unknown) => `${n(open)} 单还没到时间；${n(unknown)} 单没有页面写过发货时间，不知道。`,
  rule: '承诺几小时内发货',
  ruleBody: '从下单时间算。平台要求多久，就填多久。',
  ruleFields: { shipHours: '小时' },
};
