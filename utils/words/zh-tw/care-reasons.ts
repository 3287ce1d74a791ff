import { counted as n } from '../counted';
import type { CareReasonWords } from '../words';

export const careReasons: CareReasonWords = {
  'refund-of': ({ at }) => `${at}的訂單正在退款。`,
  'refunded-of': ({ at }) => `${at}的訂單退了款。`,
  'bad-review-of': ({ nth, at }) => `${at}給了 ${n(nth)} 星評價。`,
  'bad-reviews-open': ({ units }) => `共 ${n(units)} 則負評還沒回覆。`,
  'new-buyer': ({ days }) => (days < 1 ? '今天第一次下單。' : `${n(days)} 天前第一次下單。`),
  'ordered-ago': ({ days }) => (days < 1 ? '今天下的單。' : `${n(days)} 天前下的單。`),
  'birthday-in': ({ days }) => (days < 1 ? '今天生日。' : `${n(days)} 天後生日。`),
  'own-gap': ({ days }) => `平常大約 ${n(days)} 天來一次。`,
  'quiet-for': ({ days }) => `已經 ${n(days)} 天沒來。`,
  tried: ({ nth }) => `之後問候過 ${n(nth)} 次。`,
  'on-rung': ({ kind }) => `現在是${kind}。`,
  'is-vip': ({ at }) => `${at}起是 VIP。`,
  'no-card-yet': () => '還沒收到過手寫卡。',
  'card-days': ({ days }) => `上一張卡是 ${n(days)} 天前。`,
  'asked-days': ({ days }) => `上次請她幫忙是 ${n(days)} 天前。`,
};
