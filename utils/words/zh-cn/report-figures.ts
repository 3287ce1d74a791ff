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
  'repeat-depth': {
    name: '复购深度',
    means: '来过三单及以上的买家 ÷ 来过两单及以上的买家，从有记录起到期末。下面是各来过几单的人数。',
  },
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
    means:
      '粉丝和铁粉 ÷ 买过的所有人，按你在设置里定的阶梯和期末那天算。每介绍来一位、每关注或进群一次，和侧栏里一样算一单；这些是你填的，没有第二处可以核对。',
  },
  'follow-rate': { name: '关注率', means: '本期标记为已关注的客户 ÷ 本期新客。' },
  'opt-outs': { name: '联系后流失', means: '本期要求别再联系或拉黑的客户 ÷ 本期联系的次数。' },
  adopted: { name: '采纳的建议', means: '本期采纳的顾客建议。建议记在买家的侧栏里。' },
  'skus-per-staff': { name: '人均在售商品', means: '这家店的在售商品数 ÷ 全部在职员工数，看的是今天。' },
  'edge-share': {
    name: '有自己优势的货',
    means:
      '你说过是自己设计、自己懂的领域或自己货源的商品，占商品成交额的比例；没说过的按“可能有也可能没有”给出范围。',
  },
  'launch-new': {
    name: '新品带来的新客',
    means:
      '本期满 30 天的新品：首单就在它头 30 天里买了它的买家数。卖出的件数里，第一单早于上架日的买家买走的算老客。',
  },
  'test-hits': { name: '测款命中率', means: '本期有结论的测款里通过的比例。' },
  'dsr-described': { name: '描述相符', means: '店铺评分“描述相符”，以本期末最近一次填的为准，最高 5 分。' },
  'dsr-service': { name: '服务态度', means: '店铺评分“服务态度”，以本期末最近一次填的为准，最高 5 分。' },
  'dsr-logistics': { name: '物流服务', means: '店铺评分“物流服务”，以本期末最近一次填的为准，最高 5 分。' },
  'new-cost': {
    name: '每个新客的花费',
    means:
      '本期广告花费 ÷ 本期新客（不管从哪来）。按月填的花费平摊到每一天。“留下来”指首单后 90 天内又下单，只数满 90 天的人。',
  },
  'path-repeat': {
    name: '引流品带来的人还来吗',
    means: '首单买的是引流品、首单后满 90 天的买家里，90 天内又下单的比例。',
  },
  'fan-vip': { name: '粉丝成为 VIP', means: '粉丝和铁粉里登记为 VIP 的比例，看本期末，按你的会员阶梯。' },
  'full-price-repeat': {
    name: '原价买家回来的比例',
    means: '首单没有优惠、首单后满 90 天的买家里，90 天内又下单的比例。旁边是首单有优惠的买家。',
  },
  'typing-minutes': { name: '手工录入时间', means: '本期你填写和点选的次数，每次按 15 秒估算。' },
  'weak-stock': {
    name: '压在弱势商品里的钱',
    means: 'C 类（含本期没卖的）和滞销商品的库存 ÷ 全部库存，看本期末，按成本；不知道成本的按售价。',
  },
  'unit-price': { name: '每件均价', means: '订单里的商品金额 ÷ 件数。' },
  'top-spec': {
    name: '最贵规格占比',
    means: '有不同价格规格的商品里，最贵规格卖出的件数 ÷ 所有规格的件数。',
  },
  independence: {
    name: '不靠平台的销售占比',
    means: '老客的订单，加上由老客介绍来的首单 ÷ 认得出买家的销售额。',
  },
  'ad-share': { name: '广告花费占比', means: '广告花费 ÷ 销售额。按月填的花费平摊到每一天。' },
  'discount-depth': { name: '优惠力度', means: '优惠掉的钱 ÷ 没有优惠时该收的钱，只算页面写明优惠的订单。' },
  'role-old': {
    name: '各渠道联系到谁',
    means:
      '本期在定了分工的渠道上的联系里，联系老客的比例；老客指联系那时已有两单及以上。下面按渠道的分工分开数。',
  },
  referred: {
    name: '老客介绍来的人',
    means: '本期登记为由老客介绍来的客户；他们本期的订单，和送给介绍人的礼物。',
  },
  'vip-fees': { name: 'VIP 净收入', means: '本期 VIP 交的会费 − 送出的东西 − 入会后订单上的优惠。' },
};
