import { counted as n } from '../counted';
import type { ExchangeWords, StaffWords } from '../staff-words';

export const staff: StaffWords = {
  intro: '一個人照顧得過來的客戶是有數的。老客分到人頭上，誰的客戶誰來服務。',
  name: '員工名字',
  add: '加員工',
  taken: '已經有這個名字了',
  none: '還沒有員工。只有你一個人的話，不用加。',
  pools: '員工和客戶',
  thisComputer: '只按這台電腦上的記錄。幾個人各用一台電腦，請用下面的交換檔案合併。',
  merged: (when) => `按這台電腦上的記錄，上次併入別的電腦是 ${when}。`,
  load: (load, cap) => `${n(load)} / ${n(cap)} 位客戶`,
  nearly: '快滿了',
  over: '超過上限',
  contacts: (service, marketing) => `近 30 天：服務 ${n(service)} 次，行銷 ${n(marketing)} 次`,
  results: (solved, sold) => `其中解決問題 ${n(solved)} 次；他的客戶下了 ${n(sold)} 單`,
  natures: { service: '今天要服務的', sell: '今天要賣的' },
  noTasks: '今天沒有他的事。',
  dayCap: '每天待辦',
  dayCapNone: '依本店的數量',
  cap: '上限',
  free: (count) => (count === 0 ? '老客都有人照顧。' : `${n(count)} 位老客還沒人照顧。`),
  deal: '分給大家',
  dealt: (given, left) =>
    left === 0 ? `分好了 ${n(given)} 位。` : `分好了 ${n(given)} 位；${n(left)} 位分不下，大家都滿了。`,
  leave: (name) => `${name} 離開了`,
  leaveAsk: (name, load) =>
    `${name} 的 ${n(load)} 位客戶會分給其他人，一位都不會丟。分錯了可以在「記錄」裡退回。`,
  leaveNow: '交接',
  gone: (count) => `離開的 ${n(count)} 位`,
  back: (name) => `${name} 回來了`,
  anyone: '沒人',
};

export const exchange: ExchangeWords = {
  heading: '和別的電腦交換',
  body: '同一家店幾台電腦：各自寫出一個檔案，傳給對方，併進來。聯繫、標籤、筆記、任務、分工都會合在一起；先後、次數都沒關係。不含讀到的商品和訂單。',
  passphrase: '交換密碼',
  passphraseOf: '這個檔案的密碼',
  hint: (least) => `密碼至少 ${n(least)} 個字。幾台電腦認出同一位買家的鑰匙也鎖在檔案裡。`,
  write: '寫出檔案',
  written: (file) => `已寫出 ${file}。`,
  take: '併入檔案…',
  openIt: '打開',
  takeNow: '併進來',
  taken: '已併入。',
  brings: (fresh, all) => `${all} 條，其中 ${fresh} 條是新的`,
  tables: { entries: '記下的', notes: '筆記', tasks: '任務' },
  otherSecret:
    '這個檔案來自另一把鑰匙，兩邊的買家對不上，沒法併。請先在一台新裝的電腦上併入主電腦的檔案，再開始讀訂單。',
  secretComes: '鑰匙也會一起過來，以後兩台電腦認得同一位買家。',
  notExchange: '這是備份，不是交換檔案。要還原備份，請去設定。',
};
