import { counted as c } from '../counted';
import type { DigestWords } from '../digest-words';

export const digest: DigestWords = {
  title: '上週週報',
  open: '週報',
  isNew: '上週的週報出來了',
  look: '看週報',
  figure: '指標',
  value: '上週',
  change: '與再上一週比',
  check: '核對',
  answer: '批示',
  follow: '要跟進的事',
  read: '看過了',
  save: '儲存',
  done: '已經跟進',
  drop: '去掉',
  keep: '留著',
  back: '都放回來',
  comma: '、',
  states: { unread: '沒看', read: '看過', answered: '已批示', following: '待跟進', followed: '已跟進' },
  propose: (n) => `這一塊連續 ${c(n)} 期打開了沒看。要不要去掉？`,
  dropped: (names) => `已去掉：${names}。`,
  about: (action, name) => `${action}：${name}`,
};
