import { counted as n } from '../counted';
import { eachKind, type KeptWords } from '../kept-words';

const rows = {
  order: (count: number) => `${n(count)} 筆訂單`,
  aftersale: (count: number) => `${n(count)} 筆訂單的售後`,
  listing: (count: number) => `${n(count)} 件商品`,
  review: (count: number) => `${n(count)} 則評價`,
  customer: (count: number) => `${n(count)} 筆客戶紀錄`,
};

export const kept: KeptWords = {
  heading: '最近讀過的頁，可以撤回',
  none: '沒有可以撤回的頁。',
  bounds: (days, most) =>
    `只列最近 ${n(days)} 天讀的，每家店最多 ${n(most)} 頁。還原備份、抹掉買家、每月忘掉舊訂單之後，之前讀的就不能撤回了。`,
  line: (what, page) => (page === null ? what : `${what}，第 ${n(page)} 頁`),
  came: eachKind(
    (kind) => (fresh, changed) =>
      [fresh > 0 ? `新的 ${rows[kind](fresh)}` : '', changed > 0 ? `改了 ${n(changed)} 筆` : '']
        .filter(Boolean)
        .join('，') || '沒有新的',
  ),
  more: (readings) => `再早的還有 ${n(readings)} 頁`,
  takeBack: '撤回…',
  takeBackOf: (what, at) => `撤回 ${at} 讀的${what}`,
  title: (what) => `撤回這一頁（${what}）？`,
  counting: '正在數會改動哪些…',
  goes: eachKind((kind) => (count) => `會去掉 ${rows[kind](count)}：只有這一頁說過。`),
  back: eachKind((kind) => (count) => `${rows[kind](count)}會變回沒讀這一頁的樣子。`),
  stays: eachKind((kind) => (count) => `${rows[kind](count)}不變：別的頁或檔案也是這麼說的。`),
  after: '跟著算出來的銷量、買家紀錄，還有這一頁擔保的那段時間，也一起撤回。你寫的筆記、標籤和成本都在。',
  again: '這一頁重新打開或重新整理，會再讀一遍。要是讀錯了，先教人貨認這一頁，或者在此網站暫停。',
  unknown: '這一頁已經撤回過，或者太久了，不能撤回。',
  now: '撤回這一頁',
  working: '正在撤回…',
  done: eachKind(
    (kind) => (goes, back, stays) =>
      [
        '已撤回',
        goes > 0 ? `去掉 ${rows[kind](goes)}` : '',
        back > 0 ? `${rows[kind](back)}變回原樣` : '',
        stays > 0 ? `${rows[kind](stays)}不變，別的頁或檔案也是這麼說的` : '',
      ]
        .filter(Boolean)
        .join('，')
        .concat('。'),
  ),
};
