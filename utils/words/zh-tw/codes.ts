import { counted as n } from '../counted';
import type { CodeWords } from '../words';
import { tasks } from './tasks';

export const codes: CodeWords = {
  problems: {
    'no-rows': () => '這一頁沒有找到成列的商品或訂單。',
    'no-header': () => '看不懂表頭，不知道每一欄是什麼。',
    'no-identity': () => '看不到商品編號或訂單編號，沒辦法逐筆對上。',
    'no-amounts': () => '這一頁沒有金額。',
    'half-rendered': () => '頁面還沒載入完成。',
    'count-mismatch': ({ n: seen, of }) =>
      seen === undefined || of === undefined
        ? '讀到的筆數和頁面寫的對不上。'
        : `頁面寫著 ${n(of)} 筆，只讀到 ${n(seen)} 筆。`,
    'duplicate-ids': ({ n: rows }) =>
      rows === undefined ? '有幾筆編號重複。' : `有 ${n(rows)} 筆編號重複。`,
    'unread-values': ({ n: rows, of }) =>
      rows === undefined
        ? '有些儲存格讀不懂，先留空。'
        : `有 ${n(rows)} 格讀不懂${of === undefined ? '' : `（共 ${n(of)} 格）`}，先留空。`,
    'odd-shape': () => '這張表格的樣子不尋常，不敢亂讀。',
    'kind-unclear': () => '分不出是商品列表還是訂單列表。',
    'not-a-store-list': () => '這一頁不是商品列表，也不是訂單列表。',
    'too-large': () => '這一頁太大，只讀了前面一部分。',
    'shop-unknown': () => '頁面沒有寫是哪一家賣場。',
    'shop-changed': () => '頁面上的賣場換了，先不記錄。',
    unstable: () => '頁面一直在變動，等不到它停下來。',
    'date-unclear': () => '有些日期分不清是幾月幾日，沒有採用。',
    'filtered-view': () => '這一頁有篩選或搜尋條件，不能說明其他商品或訂單不存在。',
    'currency-unknown': () => '看不出是哪一種幣別。',
    'taken-back': () => '你撤回了這一頁的讀取，現在不記它。重新整理頁面會再讀一遍。',
    'before-forgotten': ({ n: rows }) =>
      rows === undefined
        ? '太早的訂單沒有再記：它們已經算進總數裡了。'
        : `有 ${n(rows)} 筆訂單太早，沒有再記：它們已經算進總數裡，再記就重複了。`,
    'reader-error': () => '讀這一頁時發生錯誤，什麼都沒記錄。',
    'taught-misfit': ({ n: columns, of }) =>
      columns === undefined || of === undefined
        ? '這一頁你教過，但它變樣了。請再教一次。'
        : `這一頁你教過，但它變樣了：${n(of)} 欄裡有 ${n(columns)} 欄對不上。請再教一次。`,
    'taught-gone': ({ n: columns }) => `你教過的 ${n(columns ?? 1)} 欄不見了，那幾項先當作不知道。`,
    disagrees: ({ n: rows, of }) =>
      rows === undefined || of === undefined
        ? '和以前讀到的對不上，先不記。'
        : `和以前讀到的對不上（${n(of)} 列裡有 ${n(rows)} 列），可能是頁面改版了，先不記。`,
  },
  refusals: {
    'bad-message': '這個要求不完整，沒有執行。',
    'not-json': '這個檔案不是 JSON，什麼都沒改。',
    'not-ours': '這不是人貨匯出的檔案，什麼都沒改。',
    'newer-version': '這個檔案來自較新的版本，請先更新人貨再匯入。',
    damaged: '檔案已損毀，什麼都沒改。',
    'too-large': '檔案太大，什麼都沒改。',
    'nothing-staged': '預覽已經過期，請重新選擇檔案。',
    'needs-passphrase': '這份備份上了鎖，請輸入密碼。',
    'wrong-passphrase': '密碼打不開這份備份，什麼都沒改。',
    'no-permission': '瀏覽器沒有給這項權限。',
    'no-shop': '請先選這個檔案屬於哪個賣場。',
    'storage-full': '磁碟空間不足，沒有儲存。請騰出一些空間再試。',
    'walk-busy': '這家商店已經有一次在讀，請先停下它。',
    'walk-gone': '列表不在這一頁了。打開原來的列表再試。',
    internal: '出了點問題，沒有完成。',
  },
  tasks,
  orderStates: {
    sale: '成立',
    unpaid: '未付款',
    cancelled: '已取消',
    refunded: '已退款',
    refunding: '退款中',
    brushing: '刷單',
    draft: '草稿',
    unknown: '狀態不明',
  },
};
