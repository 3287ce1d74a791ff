import { counted as n } from '../counted';
import type { WalkWords } from '../walk-words';

export const walk: WalkWords = {
  heading: '把所有页都读一遍',
  duration(ms) {
    const minutes = Math.round(ms / 60_000);
    if (minutes < 1) return '不到 1 分钟';
    return minutes < 90 ? `约 ${n(minutes)} 分钟` : `约 ${n(Math.round(minutes / 60))} 小时`;
  },
  offer: '这个列表不止一页。人货可以替你一页一页往后翻，翻到哪读到哪。',
  offerScroll: '这个列表要往下滚才看得全。人货可以替你慢慢滚到底，滚到哪读到哪。',
  time: (duration) => `要用${duration}。`,
  timeUnknown: '页面没写有多少页，不知道要多久。',
  fromPage: (page) => `从第 ${n(page)} 页开始。`,
  manners: '只翻页，不点别的。这个标签页要留在最前面；你一动它，人货就停手等你。',
  filtered: '列表带着筛选或搜索：读到的都会记下，但不能说明别的订单没有。',
  start: '开始读',
  alsoDetails: (orders, duration) => `读完再逐个打开不知道内容的订单（现在有 ${n(orders)} 笔，${duration}）`,
  detailsOffer: (orders, duration) =>
    `有 ${n(orders)} 笔订单不知道里面是什么，只有打开才看得到。人货可以替你逐个打开，要用${duration}。`,
  detailsStart: (orders) => `逐个打开这 ${n(orders)} 笔`,
  pace: '每页停多久',
  paceOf: (seconds) => `约 ${n(seconds)} 秒`,
  reading: (shop) => `正在读${shop}`,
  elsewhere: '在另一个标签页里。',
  hidden: '标签页被挡住了，等它回到最前面再接着读。',
  rows: (rows, total) => (total === null ? `读了 ${n(rows)} 行` : `读了 ${n(rows)} 行，共 ${n(total)} 行`),
  pages: (pages) => `${n(pages)} 页`,
  opened: (orders, of) => `打开了 ${n(orders)} / ${n(of)} 笔订单`,
  left: (duration) => `还要${duration}`,
  pause: '暂停',
  resume: '接着读',
  stop: '停止',
  close: '知道了',
  paused: '停在这里',
  trouble: '停下了',
  done: '读完了',
  reasons: {
    seller: '你按了暂停，随时可以接着读。',
    used: '你动了这一页，人货就停了手。用完再接着读。',
    restarted: '浏览器重新打开过。要接着读，就点一下。',
    'tab-closed': '那个标签页关掉了。可以在这个标签页里接着读。',
    left: '页面去了别处。回到列表再接着读。',
    login: '网站要你登录。登录以后再接着读。',
    captcha: '网站要确认是不是真人。你先完成验证，再接着读；可以选慢一点的速度。',
    'error-page': '网站报错或嫌太快了。过一会儿再接着读；可以选慢一点的速度。',
    unreadable: '有一页没读成，那一页什么都没记。看看页面，再接着读。',
    'not-stored': '这一页没能记下来：可能换了店铺，或者磁盘满了。',
    'same-rows': '翻了页，内容却没变。看看页面，再接着读。',
    'odd-count': '行数对不上页面自己写的数。为了不记错，先停下来。',
    'filter-changed': '列表的筛选变了。两种筛选的页不能连在一起算，先停下来。',
    'no-answer': '页面没有反应。看看页面，再接着读。',
    'no-way': '找不到翻页的按钮了。看看页面，再接着读。',
  },
};
