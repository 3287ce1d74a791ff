import type { WelcomeWords } from '../welcome-words';

export const welcome: WelcomeWords = {
  title: ['你的後台裡，', '哪些貨睡著了，', '哪些人又回來了'],
  sentences: [
    '打開商品列表，賣不動的商品旁邊會寫著幾天沒賣出、卡住多少錢。',
    '打開訂單列表，回頭客的那一列會寫著買過幾單、多久沒來。',
    '每天挑出幾件最值得做的事，做完打個勾；看得不夠的時候，它會直說「說不準」。',
  ],
  nothingYet: '現在人貨一個網站都看不到。你同意哪個網站，它才看哪個網站。',
  stepsTitle: '三步開始',
  steps: [
    '打開你的賣場後台，進到商品列表或訂單列表。',
    '點瀏覽器右上角的人貨圖示。',
    '按「在此網站使用人貨」，提示就會出現在每一列旁邊。',
  ],
  tryDemo: '先在示範店裡看一圈',
  toOptions: '先看看設定',
  setUpTitle: '順手做三件事，以後省心',
  kindTitle: '你的店是哪一類？',
  kindBody: '先按這一類店的習慣填好尺度：多少天沒賣算滯銷、新品看多久。以後都能改。',
  asks: { goods: '主要賣什麼？', seller: '商品是誰做的？', offer: '賣商品，還是在地服務？' },
  goods: { fashion: '快時尚', durable: '耐用品', food: '食品', handmade: '手作' },
  sellers: { maker: '自己做', reseller: '賣別人的商品' },
  offers: { goods: '賣商品', service: '在地服務' },
  kindSet: (kind) => `已按「${kind}」填好。`,
  historyTitle: '接上以前的訂單',
  history: '後台匯出的訂單檔案拖進來，幾年的老客一下子就認出來了。先看清楚再存，隨時能停。',
  toHistory: '匯入訂單檔案',
  backupTitle: '別讓紀錄丟了',
  backup: '選一個資料夾，每天自動留一份備份；也可以到時候提醒你點一下。',
  toBackup: '設好備份',
  privacyTitle: '資料留在你這裡',
  privacy:
    '人貨不連網，沒有帳號，沒有伺服器。讀到的商品和訂單只存在這台電腦的瀏覽器裡；買家只留遮蔽的名字和一串無法還原的編號，不存電話、地址和全名。隨時可以匯出，也可以全部刪除。這樣能保護被複製走的備份檔，保護不了被人拿走的電腦，所以電腦也請上鎖。',
  hintSample: {
    listing: '亞麻圍裙 · 米白',
    dead: '93 天沒賣出 · 卡住 NT$14,580',
    deadWhy: '還有 54 件在倉庫',
    buyer: '李*',
    repeat: '回頭客 · 買過 4 單',
    repeatWhy: '總共消費 NT$5,780',
  },
};
