import type { ShopLang } from './words';

/** Words of the shop's lists of after-sales requests, customers and reviews. */
const zh = {
  aftersales: {
    title: '售后管理',
    tabs: { all: '全部', open: '处理中', done: '已完成' },
    columns: {
      id: '售后编号',
      order: '订单号',
      goods: '商品信息',
      type: '售后类型',
      amount: '退款金额',
      reason: '售后原因',
      time: '申请时间',
      state: '售后状态',
    },
    type: { refund: '仅退款', back: '退货退款' },
    state: { open: '退款处理中', done: '退款成功' },
    reasons: ['不想要了', '商品破损', '与描述不符', '少件/漏发'],
  },
  customers: {
    title: '客户列表',
    columns: {
      name: '客户昵称',
      id: '客户编号',
      orders: '累计订单数',
      spent: '累计消费金额',
      last: '最近下单时间',
    },
  },
  reviews: {
    title: '评价管理',
    columns: {
      goods: '评价商品',
      order: '订单号',
      buyer: '买家',
      rating: '评分',
      text: '评价内容',
      time: '评价时间',
    },
    good: ['很好用，会再来', '质量不错', '和图片一样'],
    bad: ['用了两天就坏了', '比想象的小很多'],
  },
};

const en: typeof zh = {
  aftersales: {
    title: 'Returns and refunds',
    tabs: { all: 'All', open: 'In progress', done: 'Completed' },
    columns: {
      id: 'Return number',
      order: 'Order number',
      goods: 'Item',
      type: 'Return type',
      amount: 'Refund amount',
      reason: 'Return reason',
      time: 'Requested',
      state: 'Return status',
    },
    type: { refund: 'Refund only', back: 'Return and refund' },
    state: { open: 'In progress', done: 'Refunded' },
    reasons: ['Changed mind', 'Arrived damaged', 'Not as described', 'Missing parts'],
  },
  customers: {
    title: 'Customer list',
    columns: {
      name: 'Customer',
      id: 'Customer ID',
      orders: 'Orders',
      spent: 'Total spent',
      last: 'Last order',
    },
  },
  reviews: {
    title: 'Reviews',
    columns: {
      goods: 'Product',
      order: 'Order number',
      buyer: 'Customer',
      rating: 'Rating',
      text: 'Review',
      time: 'Submitted on',
    },
    good: ['Works well, will come back', 'Good quality', 'Just as in the picture'],
    bad: ['Broke after two days', 'Much smaller than expected'],
  },
};

export type OtherWords = typeof zh;
export const otherWords: Record<ShopLang, OtherWords> = { zh, en };
