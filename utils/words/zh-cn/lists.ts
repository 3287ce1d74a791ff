import { counted as n } from '../counted';
import type { ListsWords } from '../lists-words';

export const lists: ListsWords = {
  reviews: '买家评价',
  reviewsRead: (count, more) => `读到 ${n(count)} 条评价${more ? '以上' : ''}。`,
  average: (rating) => `平均 ${rating} 星。`,
  badReviews: (count) => `其中 ${n(count)} 条在三星或以下，最近的是：`,
  noBadReviews: '没有三星或以下的评价。',
  stars: (rating) => `${rating} 星`,
  noText: '没有写字',
  reply: (text) => `你的回复：${text}`,
  aftersale: '售后',
  aftersaleTypes: { refund_only: '仅退款', return: '退货退款', exchange: '换货', repair: '维修' },
  aftersaleStatuses: {
    open: '处理中',
    refunded: '已退款',
    done: '已完成',
    rejected: '已拒绝',
    closed: '已撤销',
  },
};
