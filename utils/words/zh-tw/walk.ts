import { counted as n } from '../counted';
import type { WalkWords } from '../walk-words';

export const walk: WalkWords = {
  heading: '把所有頁都讀一遍',
  duration(ms) {
    const minutes = Math.round(ms / 60_000);
    if (minutes < 1) return '不到 1 分鐘';
    return minutes < 90 ? `約 ${n(minutes)} 分鐘` : `約 ${n(Math.round(minutes / 60))} 小時`;
  },
  offer: '這個列表不只一頁。人貨可以替你一頁一頁往後翻，翻到哪讀到哪。',
  offerScroll: '這個列表要往下捲才看得完。人貨可以替你慢慢捲到底，捲到哪讀到哪。',
  time: (duration) => `需要${duration}。`,
  timeUnknown: '頁面沒寫有多少頁，不知道要多久。',
  fromPage: (page) => `從第 ${n(page)} 頁開始。`,
  manners: '只翻頁，不按別的。這個分頁要留在最前面；你一動它，人貨就停手等你。',
  filtered: '列表有篩選或搜尋條件：讀到的都會記下，但不能說明其他訂單不存在。',
  start: '開始讀',
  alsoDetails: (orders, duration) => `讀完再逐筆打開不知道內容的訂單（現在有 ${n(orders)} 筆，${duration}）`,
  detailsOffer: (orders, duration) =>
    `有 ${n(orders)} 筆訂單不知道裡面是什麼，只有打開才看得到。人貨可以替你逐筆打開，需要${duration}。`,
  detailsStart: (orders) => `逐筆打開這 ${n(orders)} 筆`,
  pace: '每頁停多久',
  paceOf: (seconds) => `約 ${n(seconds)} 秒`,
  reading: (shop) => `正在讀${shop}`,
  elsewhere: '在另一個分頁裡。',
  hidden: '分頁被擋住了，等它回到最前面再接著讀。',
  rows: (rows, total) => (total === null ? `讀了 ${n(rows)} 列` : `讀了 ${n(rows)} 列，共 ${n(total)} 列`),
  pages: (pages) => `${n(pages)} 頁`,
  opened: (orders, of) => `打開了 ${n(orders)} / ${n(of)} 筆訂單`,
  left: (duration) => `還要${duration}`,
  pause: '暫停',
  resume: '接著讀',
  stop: '停止',
  close: '知道了',
  paused: '停在這裡',
  trouble: '停下了',
  done: '讀完了',
  reasons: {
    seller: '你按了暫停，隨時可以接著讀。',
    used: '你動了這一頁，人貨就停了手。用完再接著讀。',
    restarted: '瀏覽器重新開過。要接著讀，就按一下。',
    'tab-closed': '那個分頁已經關了。可以在這個分頁裡接著讀。',
    left: '頁面去了別處。回到列表再接著讀。',
    login: '網站要你登入。登入以後再接著讀。',
    captcha: '網站要確認是不是真人。你先完成驗證，再接著讀；可以選慢一點的速度。',
    'error-page': '網站出錯或嫌太快了。過一會兒再接著讀；可以選慢一點的速度。',
    unreadable: '有一頁沒讀成，那一頁什麼都沒記錄。看看頁面，再接著讀。',
    'not-stored': '這一頁沒能記下來：可能換了商店，或者磁碟滿了。',
    'same-rows': '翻了頁，內容卻沒變。看看頁面，再接著讀。',
    'odd-count': '列數和頁面自己寫的數對不上。為了不記錯，先停下來。',
    'filter-changed': '列表的篩選變了。兩種篩選的頁不能連在一起算，先停下來。',
    'no-answer': '頁面沒有反應。看看頁面，再接著讀。',
    'no-way': '找不到翻頁的按鈕了。看看頁面，再接著讀。',
  },
};
