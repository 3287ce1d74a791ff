import TDesign from 'tdesign-vue-next';
import 'tdesign-vue-next/es/style/index.css';
import { createApp } from 'vue';

const orders = [
  {
    no: 'SN2611200915',
    at: '2026-11-20 09:15:33',
    who: '柠檬树',
    paid: '￥158.00',
    state: '待发货',
    items: [
      ['儿童雨衣', '黄色 110', 1, '￥79.00', 79],
      ['儿童雨靴', '黄色 28 码', 1, '￥79.00', 79],
    ],
  },
  {
    no: 'SN2611192240',
    at: '2026-11-19 22:40:08',
    who: '丸子头',
    paid: '￥36.00',
    state: '已完成',
    items: [['反光雨披', '均码', 2, '￥18.00', 18]],
  },
  {
    no: 'SN2611181101',
    at: '2026-11-18 11:01:19',
    who: '柠檬树',
    paid: '￥79.00',
    state: '已取消',
    items: [['儿童雨靴', '蓝色 30 码', 1, '￥79.00', 79]],
  },
];
const lines = orders.flatMap((order) =>
  order.items.map(([title, spec, qty, price], at) => ({
    ...order,
    key: order.no + at,
    title,
    spec,
    qty,
    price,
    span: at === 0 ? order.items.length : 0,
  })),
);
const columns = [
  { colKey: 'no', title: '订单编号', width: 150 },
  { colKey: 'at', title: '创建时间', width: 180 },
  { colKey: 'who', title: '买家', width: 110 },
  { colKey: 'title', title: '商品名称', width: 160 },
  { colKey: 'spec', title: '规格', width: 120 },
  { colKey: 'price', title: '单价', width: 100 },
  { colKey: 'qty', title: '数量', width: 80 },
  { colKey: 'paid', title: '实收金额', width: 110 },
  { colKey: 'state', title: '订单状态', width: 100 },
];
const merged = ['no', 'at', 'who', 'paid', 'state'];
createApp({
  data: () => ({ lines, columns }),
  methods: {
    spans: ({ col, row }) =>
      merged.includes(col.colKey) && row.span > 1 ? { rowspan: row.span, colspan: 1 } : {},
  },
  template:
    '<h2>订单列表</h2><t-table row-key="key" bordered :data="lines" :columns="columns" :rowspan-and-colspan="spans" :pagination="{ total: 3, defaultCurrent: 1, defaultPageSize: 10 }" />',
})
  .use(TDesign)
  .mount('#app');
