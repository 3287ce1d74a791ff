import { counted as n } from '../counted';
import type { VerdictRowsWords } from '../verdict-rows-words';

export const verdictRows: VerdictRowsWords = {
  title: (count) => `根據哪些紀錄（${n(count)} 筆）`,
  orders: (count) => `訂單 ${n(count)} 筆`,
  more: (count) => `還有 ${n(count)} 筆更早的。`,
  noOrders: (read) => `讀過的 ${n(read)} 筆訂單裡沒有它。`,
  noOrdersOfBuyer: '手上沒有這樣的訂單。',
  span: (from, to) => `${from}到${to}的訂單連續看過，沒有缺口。`,
  noSpan: '還沒有哪一段時間的訂單是連續看過的。',
  looks: '庫存和銷量，每天最後一次看到的',
  moreDays: (count) => `還有 ${n(count)} 天更早的。`,
  noLooks: '沒有看到過它的庫存和銷量。',
  ownRow: '它自己那一列：售價、標題、類別、上架時間',
  wholeShop: (orders) => `也和全店讀過的 ${n(orders)} 筆訂單放在一起比過。`,
  list: '賣場自己的客戶列表',
  file: '匯出檔案',
  pageOrFile: '後台頁面或匯出檔案',
  withBrushing: (text) => `${text}（頁面自己數的，刷的單也在裡面）`,
};
