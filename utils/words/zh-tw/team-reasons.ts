import { counted as n } from '../counted';
import type { TeamReasonWords } from '../words';

export const teamReasons: TeamReasonWords = {
  noted: ({ name }) => `你記著：${name}。`,
  'test-day': ({ days, of }) => `測到第 ${n(days)} 天，共 ${n(of)} 天。`,
  'test-reached': () => '達到了你定的標準。',
  'test-missed': () => '沒達到你定的標準。',
  'test-unsure': () => '到期了，但訂單沒讀全，先補讀再定。',
  'test-over-budget': () => '花的錢超過了停損線。',
  'stock-early': ({ units }) => `還沒通過，庫存就多了 ${n(units)} 件。`,
  'pool-load': ({ units, of }) => `${n(of)} 位的上限，已經有 ${n(units)} 位客戶。`,
  'without-owner': ({ buyers }) => `${n(buyers)} 位老客還沒人照顧。`,
  talked: ({ days, need }) => `${n(days)} 天沒聯繫了，你想每 ${n(need)} 天聯繫一次。`,
  'never-talked': ({ need }) => `還沒記過聯繫，你想每 ${n(need)} 天聯繫一次。`,
  'activity-spent': () => '已經花過停損線。',
  'activity-no-result': () => '辦完了，還沒記結果。',
  'orders-late': ({ orders }) => `${n(orders)} 單過了承諾的出貨時間。`,
  'orders-soon': ({ orders }) => `${n(orders)} 單 12 小時內要出貨。`,
  'orders-refund': ({ orders }) => `${n(orders)} 單還沒出貨就在退款，先別寄。`,
  'orders-twice': ({ orders }) => `${n(orders)} 單像是同一個人重複下的，先問一句。`,
  'orders-to-send': ({ orders, buyers }) => `${n(orders)} 單要出貨，共 ${n(buyers)} 位買家。`,
  'many-views': ({ units, days }) => `頁面寫著 ${n(units)} 次瀏覽，最近 ${n(days)} 天一單都沒有。`,
  'views-added': ({ units }) => `加入購物車 ${n(units)} 次。`,
  'oldest-goods': ({ name }) => `上架最久的：${name}。`,
  'goal-behind': ({ name, share, of }) => `${name}只到目標的 ${n(share)}%，到今天該有 ${n(of)}%。`,
};
