import { counted as n } from '../counted';
import type { OwnWords, SupplierWords } from '../own-words';

export const own: OwnWords = {
  heading: '你自己的话',
  pin: '置顶一句话',
  pinHint: '显示在这一行的提示里，比如：别发圆通',
  followUp: '哪天回头看',
  followUpWhat: '到时候做什么',
  sayings: {
    meaning: { label: '一句话：它是什么', hint: '说给顾客听的那一句' },
    crowd: { label: '给谁的', hint: '比如：刚学手冲的人' },
    difference: { label: '凭什么不一样', hint: '和同行的比，不一样在哪' },
    group: { label: '在哪个群', hint: '群名，最近聊过什么' },
  },
  role: '角色',
  edge: '凭什么是你来卖',
  edges: { made: '自己设计或手作', field: '自己懂的领域', channel: '自己的货源或工厂', none: '没有特别的' },
  noEdge: '没写凭什么是你卖',
  noChoice: '没定',
  owner: '谁来照顾',
  noOwner: '没人',
  supplier: '供应商',
  noSupplier: '没填',
};

export const supplier: SupplierWords = {
  intro:
    '好货源比顾客还难找。谁供哪些货、压着多少钱、多久没联系，都在这里。给商品定供应商：点商品，在侧栏里选。',
  none: '还没有供应商。',
  name: '供应商名字',
  every: '几天联系一次',
  add: '加供应商',
  only: '只有他能供',
  skus: (count) => `${n(count)} 件商品`,
  cash: (amount) => `压货 ${amount}`,
  noCost: (count) => `${n(count)} 件没填成本或库存，没算进去`,
  risk: (share) => `${n(share)}% 有货源的商品只靠他一家，断了就没货。`,
  last: (when) => `上次联系 ${when}`,
  never: '还没记过联系',
  talked: '今天联系过了',
  talkedTo: (name) => `今天联系过 ${name} 了`,
  remove: (name) => `去掉 ${name}`,
};
