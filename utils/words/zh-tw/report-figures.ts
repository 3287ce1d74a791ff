import type { ReportWords } from '../report-words';

/** What each figure is called, and how it is reckoned. */
export const figures: ReportWords['figures'] = {
  'refund-rate': {
    name: '退款率',
    means: '全額退款和正在退款的訂單 ÷ 成交的訂單（含已退款），按下單日。部分退款不算在內。',
  },
  'ship-time': { name: '出貨用時', means: '從下單到出貨的平均小時數，只算頁面寫明出貨時間的訂單。' },
  'bad-reviews': { name: '差評率', means: '三星及以下的評價 ÷ 有星級的評價，按評價日。' },
  'returning-share': {
    name: '老客銷售佔比',
    means:
      '買家第二單及以後的銷售額 ÷ 認得出買家的銷售額。沒有寫買家的訂單不算，區間裡分別當作全新客、全老客。',
  },
  'second-order-rate': {
    name: '90 天回購率',
    means: '首單後滿 90 天的買家裡，90 天內又下單的比例。每個人都給足了 90 天，所以前後期可以比。',
  },
  'days-to-second': { name: '首單到第二單', means: '本期的第二單，距首單天數的中位數。' },
  'repeat-rate': { name: '回頭客比例', means: '本期下過兩單及以上的買家 ÷ 本期的買家。' },
  'new-customers': { name: '新客', means: '本期第一次下單的買家數。更早的訂單沒讀過時，其中可能有老客。' },
  'one-and-done': { name: '一次性買家', means: '首單後滿 180 天的買家裡，沒有再來過的比例。' },
  'full-price-share': { name: '原價成交佔比', means: '沒有優惠的訂單 ÷ 頁面寫明優惠的訂單。' },
  'active-skus': { name: '動銷率', means: '本期至少賣出一次的在售商品 ÷ 在售商品。' },
  'sell-through': {
    name: '售罄率',
    means: '賣出件數 ÷（賣出件數 + 期末庫存），不含退款的件數。只算知道庫存的商品。',
  },
  'on-sale-skus': { name: '在售商品數', means: '頁面上最後一次顯示為在售的商品，與所選時間無關。' },
  'hero-share': {
    name: '前三名商品佔比',
    means: '賣得最好的三個商品 ÷ 全部商品銷售額，按訂單裡的商品價格。',
  },
  'class-a-share': {
    name: 'A 類商品佔比',
    means: '撐起前 80% 銷售額的商品 ÷ 有銷售的商品；接著 15% 是 B 類，最後 5% 是 C 類。',
  },
  'category-focus': { name: '分類集中度', means: '各分類銷售佔比的平方和（HHI），1 表示只賣一個分類。' },
  'dead-cash': {
    name: '壓在滯銷貨裡的錢',
    means: '按你的滯銷標準，滯銷商品的庫存按成本計；不知道成本的按售價計。是今天的數。',
  },
  'released-cash': { name: '從滯銷貨裡回來的錢', means: '期初已經滯銷的商品，到期末少了的件數 × 成本。' },
  turnover: {
    name: '庫存週轉',
    means: '一年週轉幾次：已售商品成本 ÷ 平均庫存成本 × 365 ÷ 天數。只算知道成本和庫存的商品。',
  },
  gmroi: { name: '庫存毛利回報', means: '折合一年的毛利 ÷ 平均庫存成本（GMROI）。' },
  compounding: {
    name: '錢生錢的上限',
    means:
      '庫存裡的錢一年後最多變成幾倍：每個商品各算 C·(1−毛利率)^(−週轉次數) 再相加。上限：貨款全部再投入，貨全部賣掉，沒有別的開銷。',
  },
  'joined-lines': { name: '人貨對上的比例', means: '能對上商品的賣出件數 ÷ 全部賣出件數。' },
  'sales-net': { name: '銷售額', means: '成交訂單扣掉退款後的金額，按下單日，只算所選幣別。' },
  orders: { name: '訂單數', means: '成交的訂單，不含取消、未付款和全額退款的。' },
  'average-order': { name: '客單價', means: '銷售額 ÷ 知道金額的訂單數。' },
  'orders-per-customer': { name: '人均訂單', means: '訂單數 ÷ 買家數，只算認得出買家的訂單。' },
  'iron-share': {
    name: '粉絲佔比',
    means: '粉絲和鐵粉 ÷ 買過的所有人，按你在設定裡定的階梯和期末那天算。只按訂單，不含轉介紹和關注。',
  },
  'follow-rate': { name: '關注率', means: '本期標記為已關注的客戶 ÷ 本期新客。' },
  referred: { name: '老帶新', means: '本期記為由老客戶帶來的客戶數。' },
  'opt-outs': { name: '聯繫後流失', means: '本期要求別再聯繫或封鎖的客戶 ÷ 本期聯繫的次數。' },
  'vip-fees': { name: 'VIP 會費淨收入', means: '本期 VIP 繳的會費 − 送出的禮物等。不含訂單上的折扣。' },
  'test-hits': { name: '測款命中率', means: '本期有結論的測款裡通過的比例。' },
};
