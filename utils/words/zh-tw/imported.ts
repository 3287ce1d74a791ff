import { counted as n } from '../counted';
import type { ImportedWords } from '../imported-words';

export const imported: ImportedWords = {
  heading: '已匯入的檔案',
  line: {
    order: (what, rows) => `${what}：${n(rows)} 筆訂單`,
    listing: (what, rows) => `${what}：${n(rows)} 件商品`,
  },
  other: '其他表格',
  on: (day, shop) => `${day} 匯入到 ${shop}`,
  came: (fresh, changed) => `新訂單 ${n(fresh)} 筆，已有的改了 ${n(changed)} 筆`,
  rejected: (rows) => (rows === 0 ? '沒有漏掉的列' : `${n(rows)} 列沒收`),
  vouches: (from, to) => `${from} 至 ${to} 的訂單齊全`,
  vouchesNot: '沒標明是哪段時間的全部訂單',
  unfinished: '沒匯完',
  takeBack: '撤回…',
  takeBackOf: (what, day) => `撤回 ${day} 匯入的${what}`,
  title: (what) => `撤回這次匯入（${what}）？`,
  counting: '正在數會去掉哪些訂單…',
  goes: (orders) => `會去掉 ${n(orders)} 筆訂單，只有這個檔案裡有它們；它們的銷量、買家紀錄也一起去掉。`,
  stays: (orders) => `${n(orders)} 筆訂單留著：頁面或別的檔案裡也有，或者早就記下了，或者已經到期忘掉。`,
  after: '這個檔案擔保的那段時間不再算「訂單齊全」。你寫的筆記和標籤都在。以後可以再匯入一次。',
  unknown: '這個檔案是舊版本匯入的，不知道哪些訂單是它帶來的，沒辦法撤回。',
  now: '撤回這次匯入',
  working: '正在撤回…',
  done: (orders) => `已撤回，去掉了 ${n(orders)} 筆訂單。`,
};
