import type { ReportWords } from '../report-words';

/** What each figure is called, and how it is reckoned. */
export const figures: ReportWords['figures'] = {
  'refund-rate': {
    name: '退款率',
    means: '全额退款和正在退款的订单 ÷ 成交的订单（含已退款），按下单日。部分退款不算在内。',
  },
  'ship-time': { name: '发货用时', means: '从下单到发货的平均小时数，只算页面写明发货时间的订单。' },
  'bad-reviews': { name: '差评率', means: '三星及以下的评价 ÷ 有星级的评价，按评价日。' },
  'returning-share': {
    name: '老客销售占比',
    means:
      '买家第二单及以后的销售额 ÷ 认得出买家的销售额。没有写买家的订单不算，区间里分别当作全新客、全老客。',
  },
  'second-order-rate': {
    name: '90 天复购率',
    means: '首单后满 90 天的买家里，90 天内又下单的比例。每个人都给足了 90 天，所以前后期可以比。',
  },
  'days-to-second': { name: '首单到第二单', means: '本期的第二单，距首单天数的中位数。' },
  'repeat-rate': { name: '回头客比例', means: '本期下过两单及以上的买家 ÷ 本期的买家。' },
  'new-customers': { name: '新客', means: '本期第一次下单的买家数。更早的订单没读过时，其中可能有老客。' },
  'one-and-done': { name: '一次性买家', means: '首单后满 180 天的买家里，没有再来过的比例。' },
  'full-price-share': { name: '原价成交占比', means: '没有优惠的订单 ÷ 页面写明优惠的订单。' },
  'active-skus': { name: '动销率', means: '本期至少卖出一次的在售商品 ÷ 在售商品。' },
  'sell-through': {
    name: '售罄率',
    means: '卖出件数 ÷（卖出件数 + 期末库存），不含退款的件数。只算知道库存的商品。',
  },
  'on-sale-skus': { name: '在售商品数', means: '页面上最后一次显示为在售的商品，与所选时间无关。' },
  'hero-share': {
    name: '前三名商品占比',
    means: '卖得最好的三个商品 ÷ 全部商品销售额，按订单里的商品价格。',
  },
  'class-a-share': {
    name: 'A 类商品占比',
    means: '撑起前 80% 销售额的商品 ÷ 有销售的商品；接着 15% 是 B 类，最后 5% 是 C 类。',
  },
  'category-focus': { name: '类目集中度', means: '各类目销售占比的平方和（HHI），1 表示只卖一个类目。' },
  'dead-cash': {
    name: '压在滞销货里的钱',
    means: '按你的滞销标准，滞销商品的库存按成本计；不知道成本的按售价计。是今天的数。',
  },
  'released-cash': { name: '从滞销货里回来的钱', means: '期初已经滞销的商品，到期末少了的件数 × 成本。' },
  turnover: {
    name: '库存周转',
    means: '一年周转几次：已售商品成本 ÷ 平均库存成本 × 365 ÷ 天数。只算知道成本和库存的商品。',
  },
  gmroi: { name: '库存毛利回报', means: '折合一年的毛利 ÷ 平均库存成本（GMROI）。' },
  compounding: {
    name: '钱生钱的上限',
    means:
      '库存里的钱一年后最多变成几倍：每个商品各算 C·(1−毛利率)^(−周转次数) 再相加。上限：货款全部再投入，货全部卖掉，没有别的开销。',
  },
  'joined-lines': { name: '人货对上的比例', means: '能对上商品的卖出件数 ÷ 全部卖出件数。' },
  'sales-net': { name: '销售额', means: '成交订单扣掉退款后的金额，按下单日，只算所选币种。' },
  orders: { name: '订单数', means: '成交的订单，不含取消、未付款和全额退款的。' },
  'average-order': { name: '客单价', means: '销售额 ÷ 知道金额的订单数。' },
  'orders-per-customer': { name: '人均订单', means: '订单数 ÷ 买家数，只算认得出买家的订单。' },
  'iron-share': {
    name: '粉丝占比',
    means: '粉丝和铁粉 ÷ 买过的所有人，按你在设置里定的阶梯和期末那天算。只按订单，不含转介绍和关注。',
  },
  'follow-rate': { name: '关注率', means: '本期标记为已关注的客户 ÷ 本期新客。' },
  referred: { name: '老带新', means: '本期记为由老客户带来的客户数。' },
  'opt-outs': { name: '联系后流失', means: '本期要求别再联系或拉黑的客户 ÷ 本期联系的次数。' },
  'vip-fees': { name: 'VIP 会费净收入', means: '本期 VIP 交的会费 − 送出的礼物等。不含订单上的折扣。' },
  'test-hits': { name: '测款命中率', means: '本期有结论的测款里通过的比例。' },
};
