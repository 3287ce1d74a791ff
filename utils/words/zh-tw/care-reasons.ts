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
  'bought-again-after': ({ days }) => `這類商品一般隔 ${n(days)} 天再買。`,
  'not-bought-again': () => '她買的東西不會再買，靠口碑傳開。',
  'sleep-chance': ({ share, days }) => `按本店歷史，${n(days)} 天內不再下單的可能約 ${n(share)}%。`,
  'idea-adopted': ({ at, name }) => `她的建議${at}被採納：「${name}」。`,
  'to-choose': ({ units }) => `有 ${n(units)} 個想法或在測的款可以選。`,
  'listed-new': ({ days }) => (days < 1 ? '今天上架。' : `上架 ${n(days)} 天。`),
  'launch-since': ({ at }) => `${at}起首發。`,
  'on-rung': ({ kind }) => `現在是${kind}。`,
  'is-vip': ({ at }) => `${at}起是 VIP。`,
  'no-card-yet': () => '還沒收到過手寫卡。',
  'card-days': ({ days }) => `上一張卡是 ${n(days)} 天前。`,
  'asked-days': ({ days }) => `上次請她幫忙是 ${n(days)} 天前。`,
  'same-key': ({ name }) => `在「${name}」裡有相同的帳號、信箱或電話。`,
  'in-two-shops': ({ units }) => `她在你另外 ${n(units)} 家店也買過：那邊聯絡過的次數在這裡也算。`,
};
