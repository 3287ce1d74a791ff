import { counted as n } from '../counted';
import type { PopupWords } from '../page-words';

export const popup: PopupWords = {
  heading: '今天要做的事',
  progress: (done, all) => `完成 ${n(done)} / ${n(all)}`,
  allDone: '今天的事都做完了。',
  nothing: '今天没有非做不可的事。',
  nothingRead: '打开你店铺后台的商品列表和订单列表，这里就会有今天该做的事。',
  snapshot: (ago) => `${ago}更新的，正在刷新…`,
  lost: (listings, orders) =>
    `人货在这台电脑上的数据丢了（原有 ${n(listings)} 件商品、${n(orders)} 笔订单），可能是浏览器清理或磁盘损坏。用最近一次备份就能找回。`,
  lostPart:
    '人货最近保存的一部分数据丢了，可能是磁盘出错。请把最近的列表再打开一遍，或者导入最近一次备份：不会重复计算。',
  lostBroken:
    '人货的数据现在打不开。请先关掉所有浏览器窗口再打开；还是不行，就检查磁盘，再导入最近一次备份。',
  lostRecords: (records) =>
    `人货保存的 ${n(records)} 条记录读不出来了，可能是磁盘出错。补上之前，有些数可能偏小；其余的照常可用。请把最近的列表再打开一遍，重新读到的就补上了；如果这句话一直在，就用最近一次备份替换这里的数据。`,
  lostAction: '去找回',
  go: '去后台',
  done: '做完了',
  later: '以后',
  dismiss: '不用管它',
  states: { done: '做完了', later: '放到以后', dismissed: '不再提', settled: '已经不需要做' },
  actionFor: (action, label) => `${action}：${label}`,
  showMore: '详情',
  counts: (dead, dying, sleeping, listings) =>
    `${n(listings)} 件商品里滞销 ${n(dead)} 件、快卖不动 ${n(dying)} 件；沉睡的老客 ${n(sleeping)} 位。`,
  evidenceHeading: '看到了多少',
  evidence: (shop, days) => `${shop}：最近 ${n(days)} 天的订单都看过。`,
  noEvidence: (shop) => `${shop}：还没有连续看过订单。`,
  itemsUnread: (orders) => `${n(orders)} 笔订单还不知道里面是什么`,
  readThese: '点开这些订单就知道了：',
  orderLink: (id) => `订单 ${id}`,
  openPanel: '打开侧栏',
};
