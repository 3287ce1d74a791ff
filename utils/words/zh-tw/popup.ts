import { counted as n } from '../counted';
import type { PopupWords } from '../page-words';

export const popup: PopupWords = {
  heading: '今天要做的事',
  progress: (done, all) => `完成 ${n(done)} / ${n(all)}`,
  allDone: '今天的事都做完了。',
  nothing: '今天沒有非做不可的事。',
  nothingRead: '打開賣場後台的商品列表和訂單列表，這裡就會有今天該做的事。',
  snapshot: (ago) => `${ago}更新的，正在重新整理…`,
  lost: (listings, orders) =>
    `人貨在這台電腦上的資料遺失了（原有 ${n(listings)} 件商品、${n(orders)} 筆訂單），可能是瀏覽器清理或磁碟損壞。用最近一次備份就能找回。`,
  lostPart:
    '人貨最近儲存的一部分資料遺失了，可能是磁碟故障。請把最近的清單再開啟一次，或者匯入最近一次備份：不會重複計算。',
  lostBroken:
    '人貨的資料現在無法開啟。請先關閉所有瀏覽器視窗再重新啟動；還是不行，就檢查磁碟，再匯入最近一次備份。',
  lostRecords: (records) =>
    `人貨儲存的 ${n(records)} 筆紀錄讀不出來了，可能是磁碟故障。補上之前，有些數字可能偏小；其餘的照常可用。請把最近的清單再開啟一次，重新讀到的就補上了；如果這句話一直在，就用最近一次備份取代這裡的資料。`,
  lostAction: '去找回',
  go: '去後台',
  done: '做完了',
  later: '之後',
  dismiss: '不用管它',
  states: { done: '做完了', later: '延到之後', dismissed: '不再提醒', settled: '已經不需要做' },
  actionFor: (action, label) => `${action}：${label}`,
  showMore: '詳情',
  counts: (dead, dying, sleeping, listings) =>
    `${n(listings)} 件商品裡滯銷 ${n(dead)} 件、快賣不動 ${n(dying)} 件；沉睡的老客 ${n(sleeping)} 位。`,
  evidenceHeading: '看到了多少',
  evidence: (shop, days) => `${shop}：最近 ${n(days)} 天的訂單都看過。`,
  noEvidence: (shop) => `${shop}：還沒有連續看過訂單。`,
  itemsUnread: (orders) => `${n(orders)} 筆訂單還不知道裡面是什麼`,
  readThese: '點開這些訂單就知道了：',
  orderLink: (id) => `訂單 ${id}`,
  openPanel: '開啟側邊面板',
};
