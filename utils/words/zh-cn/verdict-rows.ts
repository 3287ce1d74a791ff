import { counted as n } from '../counted';
import type { VerdictRowsWords } from '../verdict-rows-words';

export const verdictRows: VerdictRowsWords = {
  title: (count) => `凭哪些记录（${n(count)} 条）`,
  orders: (count) => `订单 ${n(count)} 笔`,
  more: (count) => `还有 ${n(count)} 笔更早的。`,
  noOrders: (read) => `读过的 ${n(read)} 笔订单里没有它。`,
  noOrdersOfBuyer: '手上没有这样的订单。',
  span: (from, to) => `${from}到${to}的订单连着看过，没有缺口。`,
  noSpan: '还没有哪一段时间的订单是连着看过的。',
  looks: '库存和销量，每天最后一次看到的',
  moreDays: (count) => `还有 ${n(count)} 天更早的。`,
  noLooks: '没有看到过它的库存和销量。',
  ownRow: '它自己那一行：售价、标题、类目、上架时间',
  wholeShop: (orders) => `还跟全店读过的 ${n(orders)} 笔订单放在一起比过。`,
  list: '店铺自己的客户列表',
  file: '导出文件',
  pageOrFile: '后台页面或导出文件',
  withBrushing: (text) => `${text}（页面自己数的，刷的单也在里面）`,
};
