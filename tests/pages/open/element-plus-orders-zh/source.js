import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp } from 'vue';

const orders = [
  {
    id: '202611200088',
    at: '2026/11/20 16:20',
    buyer: 'wx_8d72k1',
    pay: '¥ 86.00',
    status: '待发货',
    items: [
      ['洁面皂', 'JMZ-1', 1, '¥ 36.00'],
      ['起泡网', 'QPW-2', 5, '¥ 10.00'],
    ],
  },
  {
    id: '202611190051',
    at: '2026/11/19 22:11',
    buyer: 'wx_11aa02',
    pay: '¥ 36.00',
    status: '已完成',
    items: [['洁面皂', 'JMZ-1', 1, '¥ 36.00']],
  },
  {
    id: '202611180017',
    at: '2026/11/18 07:59',
    buyer: 'wx_8d72k1',
    pay: '¥ 152.00',
    status: '售后中',
    items: [
      ['护手霜 三支', 'HSS-3', 2, '¥ 58.00'],
      ['洁面皂', 'JMZ-1', 1, '¥ 36.00'],
    ],
  },
];
const lines = orders.flatMap((order) =>
  order.items.map(([title, sku, qty, price], at) => ({
    ...order,
    title,
    sku,
    qty,
    price,
    span: at === 0 ? order.items.length : 0,
  })),
);
createApp({
  data: () => ({ lines }),
  methods: {
    spans: ({ row, columnIndex }) =>
      [0, 1, 2, 7, 8].includes(columnIndex) ? [row.span, row.span === 0 ? 0 : 1] : [1, 1],
  },
  template: `<el-table :data="lines" :span-method="spans" border>
    <el-table-column prop="id" label="订单编号" width="150" /><el-table-column prop="buyer" label="买家账号" /><el-table-column prop="at" label="下单时间" width="160" />
    <el-table-column prop="title" label="商品名称" /><el-table-column prop="sku" label="SKU编码" /><el-table-column prop="price" label="单价" /><el-table-column prop="qty" label="数量" width="70" />
    <el-table-column prop="pay" label="实付款" /><el-table-column prop="status" label="订单状态" /></el-table>`,
})
  .use(ElementPlus)
  .mount('#app');
