import { counted as n } from '../counted';
import type { CommonWords } from '../page-words';

const MINUTE = 60_000;

export const common: CommonWords = {
  name: '人貨',
  loading: '正在開啟…',
  undo: '復原',
  cancel: '取消',
  save: '儲存',
  pages: '別的頁面',
  settings: '設定',
  openNew: '在新分頁開啟',
  ago: (ms) => {
    const minutes = Math.floor(ms / MINUTE);
    if (minutes < 1) return '剛剛';
    if (minutes < 60) return `${n(minutes)} 分鐘前`;
    if (minutes < 1440) return `${n(Math.floor(minutes / 60))} 小時前`;
    return `${n(Math.floor(minutes / 1440))} 天前`;
  },
  tones: { dead: '滯銷', dying: '快賣不動', watch: '留意', good: '好消息', unknown: '說不準', plain: '提示' },
  productStates: {
    on_sale: '販售中',
    off_shelf: '已下架',
    sold_out: '完售',
    draft: '草稿',
    auditing: '審核中',
    rejected: '審核未過',
    presale: '預購',
    deleted: '已刪除',
  },
  orderStatuses: {
    unpaid: '待付款',
    paid_to_ship: '待出貨',
    partially_shipped: '部分出貨',
    shipped: '已出貨',
    completed: '已完成',
    closed: '已取消',
    refunding: '退款中',
    refunded: '已退款',
    part_refunded: '部分退款',
    no_refund: '無退款',
    draft: '草稿',
  },
  failedTitle: '這一頁沒能顯示出來',
  failedBody: '你的資料沒有受影響。重新開啟通常就好；如果還是一樣，請把下面這句話告訴我們。',
  failedDetail: '出錯的地方',
  reload: '重新開啟',
};
