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
  'repeat-depth': {
    name: '複購深度',
    means: '來過三單及以上的買家 ÷ 來過兩單及以上的買家，從有紀錄起到期末。下面是各來過幾單的人數。',
  },
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
    means:
      '粉絲和鐵粉 ÷ 買過的所有人，按你在設定裡定的階梯和期末那天算。每介紹來一位、每關注或進群一次，和側欄裡一樣算一單；這些是你填的，沒有第二處可以核對。',
  },
  'follow-rate': { name: '關注率', means: '本期標記為已關注的客戶 ÷ 本期新客。' },
  'opt-outs': { name: '聯繫後流失', means: '本期要求別再聯繫或封鎖的客戶 ÷ 本期聯繫的次數。' },
  adopted: { name: '採納的建議', means: '本期採納的顧客建議。建議記在買家的側欄裡。' },
  'skus-per-staff': { name: '人均在售商品', means: '這家賣場的在售商品數 ÷ 全部在職員工數，看的是今天。' },
  'edge-share': {
    name: '有自己優勢的貨',
    means:
      '你說過是自己設計、自己懂的領域或自己貨源的商品，佔商品成交額的比例；沒說過的按「可能有也可能沒有」給出範圍。',
  },
  'launch-new': {
    name: '新品帶來的新客',
    means:
      '本期滿 30 天的新品：首單就在它頭 30 天裡買了它的買家數。賣出的件數裡，第一單早於上架日的買家買走的算老客。',
  },
  'test-hits': { name: '測款命中率', means: '本期有結論的測款裡通過的比例。' },
  'dsr-described': { name: '描述相符', means: '賣場評分「描述相符」，以本期末最近一次填的為準，最高 5 分。' },
  'dsr-service': { name: '服務態度', means: '賣場評分「服務態度」，以本期末最近一次填的為準，最高 5 分。' },
  'dsr-logistics': { name: '物流服務', means: '賣場評分「物流服務」，以本期末最近一次填的為準，最高 5 分。' },
  'new-cost': {
    name: '每個新客的花費',
    means:
      '本期廣告花費 ÷ 本期新客（不管從哪來）。按月填的花費平攤到每一天。「留下來」指首單後 90 天內又下單，只數滿 90 天的人。',
  },
  'path-repeat': {
    name: '引流品帶來的人還來嗎',
    means: '首單買的是引流品、首單後滿 90 天的買家裡，90 天內又下單的比例。',
  },
  'fan-vip': { name: '粉絲成為 VIP', means: '粉絲和鐵粉裡登記為 VIP 的比例，看本期末，按你的會員階梯。' },
  'full-price-repeat': {
    name: '原價買家回來的比例',
    means: '首單沒有優惠、首單後滿 90 天的買家裡，90 天內又下單的比例。旁邊是首單有優惠的買家。',
  },
  'typing-minutes': { name: '手動輸入時間', means: '本期你填寫和點選的次數，每次按 15 秒估算。' },
  'weak-stock': {
    name: '壓在弱勢商品裡的錢',
    means: 'C 類（含本期沒賣的）和滯銷商品的庫存 ÷ 全部庫存，看本期末，按成本；不知道成本的按售價。',
  },
  'unit-price': { name: '每件均價', means: '訂單裡的商品金額 ÷ 件數。' },
  'top-spec': {
    name: '最貴規格佔比',
    means: '有不同價格規格的商品裡，最貴規格賣出的件數 ÷ 所有規格的件數。',
  },
  independence: {
    name: '不靠平台的銷售占比',
    means: '老客的訂單，加上由老客介紹來的首單 ÷ 認得出買家的銷售額。',
  },
  'ad-share': { name: '廣告花費占比', means: '廣告花費 ÷ 銷售額。按月填的花費平攤到每一天。' },
  'discount-depth': { name: '優惠力度', means: '優惠掉的錢 ÷ 沒有優惠時該收的錢，只算頁面寫明優惠的訂單。' },
  'role-old': {
    name: '各管道聯繫到誰',
    means:
      '本期在定了分工的管道上的聯繫裡，聯繫老客的比例；老客指聯繫那時已有兩單及以上。下面按管道的分工分開數。',
  },
  referred: {
    name: '老客介紹來的人',
    means: '本期登記為由老客介紹來的客戶；他們本期的訂單，和送給介紹人的禮物。',
  },
  'vip-fees': { name: 'VIP 淨收入', means: '本期 VIP 交的會費 − 送出的東西 − 入會後訂單上的優惠。' },
};
