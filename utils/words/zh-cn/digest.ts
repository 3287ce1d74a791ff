import { counted as c } from '../counted';
import type { DigestWords } from '../digest-words';

export const digest: DigestWords = {
  title: '上周周报',
  open: '周报',
  isNew: '上周的周报出来了',
  look: '看周报',
  figure: '指标',
  value: '上周',
  change: '与再上一周比',
  check: '核对',
  answer: '批示',
  follow: '要跟进的事',
  read: '看过了',
  save: '保存',
  done: '已经跟进',
  drop: '去掉',
  keep: '留着',
  back: '都放回来',
  comma: '、',
  states: { unread: '没看', read: '看过', answered: '已批示', following: '待跟进', followed: '已跟进' },
  propose: (n) => `这一块连续 ${c(n)} 期打开了没看。要不要去掉？`,
  dropped: (names) => `已去掉：${names}。`,
  about: (action, name) => `${action}：${name}`,
};
