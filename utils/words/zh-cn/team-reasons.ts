import { counted as n } from '../counted';
import type { TeamReasonWords } from '../words';

export const teamReasons: TeamReasonWords = {
  noted: ({ name }) => `你记着：${name}。`,
  'test-day': ({ days, of }) => `测到第 ${n(days)} 天，共 ${n(of)} 天。`,
  'test-reached': () => '达到了你定的标准。',
  'test-missed': () => '没达到你定的标准。',
  'test-unsure': () => '到期了，但订单没读全，先补读再定。',
  'test-over-budget': () => '花的钱超过了止损线。',
  'stock-early': ({ units }) => `还没通过，库存就多了 ${n(units)} 件。`,
  'pool-load': ({ units, of }) => `${n(of)} 位的上限，已经有 ${n(units)} 位客户。`,
  'without-owner': ({ buyers }) => `${n(buyers)} 位老客还没人照顾。`,
  talked: ({ days, need }) => `${n(days)} 天没联系了，你想每 ${n(need)} 天联系一次。`,
  'never-talked': ({ need }) => `还没记过联系，你想每 ${n(need)} 天联系一次。`,
  'activity-spent': () => '已经花过止损线。',
  'activity-no-result': () => '办完了，还没记结果。',
  'orders-late': ({ orders }) => `${n(orders)} 单过了承诺的发货时间。`,
  'orders-soon': ({ orders }) => `${n(orders)} 单 12 小时内要发。`,
  'orders-refund': ({ orders }) => `${n(orders)} 单还没发就在退款，先别发。`,
  'orders-twice': ({ orders }) => `${n(orders)} 单像是同一个人重复下的，先问一句。`,
  'orders-to-send': ({ orders, buyers }) => `${n(orders)} 单要发，共 ${n(buyers)} 位买家。`,
  'many-views': ({ units, days }) => `页面写着 ${n(units)} 次浏览，最近 ${n(days)} 天一单没有。`,
  'views-added': ({ units }) => `加购 ${n(units)} 次。`,
  'oldest-goods': ({ name }) => `上架最久的：${name}。`,
  'goal-behind': ({ name, share, of }) => `${name}只到目标的 ${n(share)}%，到今天该有 ${n(of)}%。`,
};
