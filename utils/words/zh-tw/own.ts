import { counted as n } from '../counted';
import type { OwnWords, SupplierWords } from '../own-words';

export const own: OwnWords = {
  heading: '你自己的話',
  pin: '置頂一句話',
  pinHint: '顯示在這一行的提示裡，比如：別寄超商',
  followUp: '哪天回頭看',
  followUpWhat: '到時候做什麼',
  sayings: {
    meaning: { label: '一句話：它是什麼', hint: '說給顧客聽的那一句' },
    crowd: { label: '給誰的', hint: '比如：剛學手沖的人' },
    difference: { label: '憑什麼不一樣', hint: '和同行的比，不一樣在哪' },
    group: { label: '在哪個群組', hint: '群組名，最近聊過什麼' },
  },
  role: '角色',
  edge: '憑什麼是你來賣',
  edges: { made: '自己設計或手作', field: '自己懂的領域', channel: '自己的貨源或工廠', none: '沒有特別的' },
  noEdge: '沒寫憑什麼是你賣',
  noChoice: '沒定',
  owner: '誰來照顧',
  noOwner: '沒人',
  supplier: '供應商',
  noSupplier: '沒填',
};

export const supplier: SupplierWords = {
  intro:
    '好貨源比顧客還難找。誰供哪些貨、壓著多少錢、多久沒聯繫，都在這裡。給商品定供應商：點商品，在側欄裡選。',
  none: '還沒有供應商。',
  name: '供應商名字',
  every: '幾天聯繫一次',
  add: '加供應商',
  only: '只有他能供',
  skus: (count) => `${n(count)} 件商品`,
  cash: (amount) => `壓貨 ${amount}`,
  noCost: (count) => `${n(count)} 件沒填成本或庫存，沒算進去`,
  risk: (share) => `${n(share)}% 有貨源的商品只靠他一家，斷了就沒貨。`,
  last: (when) => `上次聯繫 ${when}`,
  never: '還沒記過聯繫',
  talked: '今天聯繫過了',
  talkedTo: (name) => `今天聯繫過 ${name} 了`,
  remove: (name) => `去掉 ${name}`,
};
