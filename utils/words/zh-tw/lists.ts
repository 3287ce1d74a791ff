import { counted as n } from '../counted';
import type { ListsWords } from '../lists-words';

export const lists: ListsWords = {
  reviews: '買家評價',
  reviewsRead: (count, more) => `讀到 ${n(count)} 則評價${more ? '以上' : ''}。`,
  average: (rating) => `平均 ${rating} 星。`,
  badReviews: (count) => `其中 ${n(count)} 則在三星或以下，最近的是：`,
  noBadReviews: '沒有三星或以下的評價。',
  stars: (rating) => `${rating} 星`,
  noText: '沒有寫字',
  reply: (text) => `你的回覆：${text}`,
  aftersale: '售後',
  aftersaleTypes: { refund_only: '僅退款', return: '退貨退款', exchange: '換貨', repair: '維修' },
  aftersaleStatuses: {
    open: '處理中',
    refunded: '已退款',
    done: '已完成',
    rejected: '已拒絕',
    closed: '已撤銷',
  },
};
