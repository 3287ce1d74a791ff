import { counted as n } from '../counted';
import type { SiteWords } from '../page-words';

export const site: SiteWords = {
  heading: '這個網站',
  notASite: '這一頁不是賣場後台，人貨不會讀它。',
  incognito: '無痕視窗裡人貨什麼都不讀、不記。',
  offerTitle: '要在這裡看人和貨嗎？',
  offerBody: '按下之後，人貨才會讀這個網站的商品頁和訂單頁。讀到的內容只存在這台電腦上。',
  use: '在此網站使用人貨',
  refused: '瀏覽器沒有給權限，人貨還是什麼都看不到。',
  framesTitle: '這個頁面裡還嵌著別的網站，列表可能在裡面：',
  useFrame: (host) => `也在 ${host} 使用`,
  paused: '已暫停。這個網站現在一筆都不讀。',
  pause: '在此暫停',
  resume: '繼續使用',
  look: '再看一次',
  kinds: {
    listing: '商品列表',
    order: '訂單列表',
    listingDetail: '商品頁',
    orderDetail: '訂單明細',
    unclear: '這一頁',
  },
  read: (rows, total) =>
    total !== null && total > rows ? `讀到 ${n(rows)} 筆，共 ${n(total)} 筆` : `讀到 ${n(rows)} 筆`,
  hints: (count) => (count === 0 ? '沒有要提醒的' : `${n(count)} 筆有提示`),
  empty: '頁面自己說是空的，沒有資料可讀。',
  unreadable: '沒讀成功，所以什麼都沒記，也沒下判斷。',
  unchecked: '還沒看過這一頁。',
  filtered: '有篩選或搜尋條件：只當作看到這些，不當作沒有別的。',
  storageFull: '磁碟空間不足，這一頁沒有記錄下來。',
  moreProblems: (count) => `另有 ${n(count)} 處留意`,
  frame: (host) => `內嵌的 ${host}`,
  nameTitle: '這是哪一家賣場？',
  nameBody: '頁面上沒有寫名稱。取個名字，人貨才能和別的賣場分開記錄；在那之前什麼都不存。',
  nameLabel: '賣場名稱',
  nameSave: '就用這個名稱',
};
