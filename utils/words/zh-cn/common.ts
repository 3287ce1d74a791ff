import { counted as n } from '../counted';
import type { CommonWords } from '../page-words';

const MINUTE = 60_000;

export const common: CommonWords = {
  name: '人货',
  loading: '正在打开…',
  undo: '撤销',
  cancel: '取消',
  save: '保存',
  pages: '别的页面',
  settings: '设置',
  openNew: '在新标签页打开',
  ago: (ms) => {
    const minutes = Math.floor(ms / MINUTE);
    if (minutes < 1) return '刚刚';
    if (minutes < 60) return `${n(minutes)} 分钟前`;
    if (minutes < 1440) return `${n(Math.floor(minutes / 60))} 小时前`;
    return `${n(Math.floor(minutes / 1440))} 天前`;
  },
  tones: { dead: '滞销', dying: '快卖不动', watch: '留意', good: '好消息', unknown: '说不准', plain: '提示' },
  productStates: {
    on_sale: '在售',
    off_shelf: '已下架',
    sold_out: '售罄',
    draft: '草稿',
    auditing: '审核中',
    rejected: '审核未过',
    presale: '预售',
    deleted: '已删除',
  },
  orderStatuses: {
    unpaid: '待付款',
    paid_to_ship: '待发货',
    partially_shipped: '部分发货',
    shipped: '已发货',
    completed: '已完成',
    closed: '已关闭',
    refunding: '退款中',
    refunded: '已退款',
    part_refunded: '部分退款',
    no_refund: '无退款',
    draft: '草稿',
  },
  failedTitle: '这一页没能显示出来',
  failedBody: '你的数据没有受影响。重新打开通常就好；如果还是这样，请把下面这句话告诉我们。',
  failedDetail: '出错的地方',
  reload: '重新打开',
};
