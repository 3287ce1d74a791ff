import { counted as n } from '../counted';
import type { CareReasonWords } from '../words';

export const careReasons: CareReasonWords = {
  'refund-of': ({ at }) => `${at}的订单正在退款。`,
  'refunded-of': ({ at }) => `${at}的订单退了款。`,
  'bad-review-of': ({ nth, at }) => `${at}给了 ${n(nth)} 星评价。`,
  'bad-reviews-open': ({ units }) => `共 ${n(units)} 条差评还没回复。`,
  'new-buyer': ({ days }) => (days < 1 ? '今天第一次下单。' : `${n(days)} 天前第一次下单。`),
  'ordered-ago': ({ days }) => (days < 1 ? '今天下的单。' : `${n(days)} 天前下的单。`),
  'birthday-in': ({ days }) => (days < 1 ? '今天生日。' : `${n(days)} 天后生日。`),
  'own-gap': ({ days }) => `平常大约 ${n(days)} 天来一次。`,
  'quiet-for': ({ days }) => `已经 ${n(days)} 天没来。`,
  tried: ({ nth }) => `之后问候过 ${n(nth)} 次。`,
  'bought-again-after': ({ days }) => `这类商品一般隔 ${n(days)} 天再买。`,
  'not-bought-again': () => '她买的东西不会再买，靠口碑传开。',
  'sleep-chance': ({ share, days }) => `按本店历史，${n(days)} 天内不再下单的可能约 ${n(share)}%。`,
  'idea-adopted': ({ at, name }) => `她的建议${at}被采纳：“${name}”。`,
  'to-choose': ({ units }) => `有 ${n(units)} 个想法或在测的款可以选。`,
  'listed-new': ({ days }) => (days < 1 ? '今天上架。' : `上架 ${n(days)} 天。`),
  'launch-since': ({ at }) => `${at}起首发。`,
  'on-rung': ({ kind }) => `现在是${kind}。`,
  'is-vip': ({ at }) => `${at}起是 VIP。`,
  'no-card-yet': () => '还没收到过手写卡。',
  'card-days': ({ days }) => `上一张卡是 ${n(days)} 天前。`,
  'asked-days': ({ days }) => `上次请她帮忙是 ${n(days)} 天前。`,
  'same-key': ({ name }) => `在“${name}”里有相同的账号、邮箱或电话。`,
  'in-two-shops': ({ units }) => `她在你另外 ${n(units)} 家店也买过：那边联系过的次数在这里也算。`,
};
