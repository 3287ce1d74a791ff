import type { WelcomeWords } from '../welcome-words';

export const welcome: WelcomeWords = {
  title: ['你的后台里，', '哪些货睡着了，', '哪些人又回来了'],
  sentences: [
    '打开商品列表，卖不动的货旁边会写着多少天没卖、占了多少钱。',
    '打开订单列表，老客的那一行会写着买过几单、多久没来。',
    '每天挑出几件最值得做的事，做完打个勾；看不够的时候，它会直说“说不准”。',
  ],
  nothingYet: '现在人货一个网站也看不到。你在哪个网站点头，它才看哪个网站。',
  stepsTitle: '三步开始',
  steps: [
    '打开你的店铺后台，进到商品列表或订单列表。',
    '点浏览器右上角的人货图标。',
    '点“在此网站使用人货”，提示就会出现在每一行旁边。',
  ],
  tryDemo: '先在演示店里看一圈',
  toOptions: '先看看设置',
  setUpTitle: '顺手做三件事，以后省心',
  kindTitle: '你的店是哪一类？',
  kindBody: '先按这一类店的习惯填好尺度：多少天没卖算滞销、新品看多久。以后都能改。',
  asks: { goods: '主要卖什么？', seller: '货是谁做的？', offer: '卖货，还是本地服务？' },
  goods: { fashion: '快时尚', durable: '耐用品', food: '食品', handmade: '手作' },
  sellers: { maker: '自己做', reseller: '卖别人的货' },
  offers: { goods: '卖货', service: '本地服务' },
  kindSet: (kind) => `已按“${kind}”填好。`,
  historyTitle: '接上以前的订单',
  history: '后台导出的订单文件拖进来，几年的老客一下子就认出来了。先看清再存，随时能停。',
  toHistory: '导入订单文件',
  backupTitle: '别让记录丢了',
  backup: '选一个文件夹，每天自动留一份备份；也可以到时候提醒你点一下。',
  toBackup: '设好备份',
  privacyTitle: '数据留在你这里',
  privacy:
    '人货不联网，没有账号，没有服务器。读到的商品和订单只存在这台电脑的浏览器里；买家只留打码的名字和一串对不回去的编号，不存电话、地址和全名。随时可以导出，也可以全部删掉。这样能护住被拷走的备份文件，护不住被人拿走的电脑，所以电脑也请上锁。',
  hintSample: {
    listing: '亚麻围裙 · 米白',
    dead: '93 天没卖 · 占 ¥3,240',
    deadWhy: '还有 54 件在仓库',
    buyer: '李*',
    repeat: '老客 · 买过 4 单',
    repeatWhy: '一共花了 ¥1,286',
  },
};
