import { counted as n } from '../counted';
import type { ImportedWords } from '../imported-words';

export const imported: ImportedWords = {
  heading: '已导入的文件',
  line: {
    order: (what, rows) => `${what}：${n(rows)} 个订单`,
    listing: (what, rows) => `${what}：${n(rows)} 件商品`,
  },
  other: '其他表格',
  on: (day, shop) => `${day} 导入到 ${shop}`,
  came: (fresh, changed) => `新订单 ${n(fresh)} 个，已有的改了 ${n(changed)} 个`,
  rejected: (rows) => (rows === 0 ? '没有漏掉的行' : `${n(rows)} 行没收`),
  vouches: (from, to) => `${from} 至 ${to} 的订单齐全`,
  vouchesNot: '没标明是哪段时间的全部订单',
  unfinished: '没导完',
  takeBack: '撤回…',
  takeBackOf: (what, day) => `撤回 ${day} 导入的${what}`,
  title: (what) => `撤回这次导入（${what}）？`,
  counting: '正在数会去掉哪些订单…',
  goes: (orders) => `会去掉 ${n(orders)} 个订单，只有这个文件里有它们；它们的销量、买家记录也一起去掉。`,
  stays: (orders) => `${n(orders)} 个订单留着：页面或别的文件里也有，或者早就记下了，或者已经到期忘掉。`,
  after: '这个文件担保的那段时间不再算“订单齐全”。你写的笔记和标签都在。以后可以再导入一次。',
  unknown: '这个文件是旧版本导入的，不知道哪些订单是它带来的，没法撤回。',
  now: '撤回这次导入',
  working: '正在撤回…',
  done: (orders) => `已撤回，去掉了 ${n(orders)} 个订单。`,
};
