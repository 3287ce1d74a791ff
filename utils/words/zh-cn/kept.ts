import { counted as n } from '../counted';
import { eachKind, type KeptWords } from '../kept-words';

const rows = {
  order: (count: number) => `${n(count)} 个订单`,
  aftersale: (count: number) => `${n(count)} 个订单的售后`,
  listing: (count: number) => `${n(count)} 件商品`,
  review: (count: number) => `${n(count)} 条评价`,
  customer: (count: number) => `${n(count)} 条客户记录`,
};

export const kept: KeptWords = {
  heading: '最近读过的页，可以撤回',
  none: '没有可以撤回的页。',
  bounds: (days, most) =>
    `只列最近 ${n(days)} 天读的，每家店最多 ${n(most)} 页。恢复备份、抹掉买家、每月忘掉旧订单之后，之前读的就不能撤回了。`,
  line: (what, page) => (page === null ? what : `${what}，第 ${n(page)} 页`),
  came: eachKind(
    (kind) => (fresh, changed) =>
      [fresh > 0 ? `新的 ${rows[kind](fresh)}` : '', changed > 0 ? `改了 ${n(changed)} 个` : '']
        .filter(Boolean)
        .join('，') || '没有新的',
  ),
  more: (readings) => `再早的还有 ${n(readings)} 页`,
  takeBack: '撤回…',
  takeBackOf: (what, at) => `撤回 ${at} 读的${what}`,
  title: (what) => `撤回这一页（${what}）？`,
  counting: '正在数会改动哪些…',
  goes: eachKind((kind) => (count) => `会去掉 ${rows[kind](count)}：只有这一页说过。`),
  back: eachKind((kind) => (count) => `${rows[kind](count)}会变回没读这一页的样子。`),
  stays: eachKind((kind) => (count) => `${rows[kind](count)}不变：别的页或文件也是这么说的。`),
  after: '跟着算出来的销量、买家记录，还有这一页担保的那段时间，也一起撤回。你写的笔记、标签和成本都在。',
  again: '这一页重新打开或刷新，会再读一遍。要是读错了，先教人货认这一页，或者在此网站暂停。',
  unknown: '这一页已经撤回过，或者太久了，不能撤回。',
  now: '撤回这一页',
  working: '正在撤回…',
  done: eachKind(
    (kind) => (goes, back, stays) =>
      [
        '已撤回',
        goes > 0 ? `去掉 ${rows[kind](goes)}` : '',
        back > 0 ? `${rows[kind](back)}变回原样` : '',
        stays > 0 ? `${rows[kind](stays)}不变，别的页或文件也是这么说的` : '',
      ]
        .filter(Boolean)
        .join('，')
        .concat('。'),
  ),
};
