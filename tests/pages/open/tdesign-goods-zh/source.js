import TDesign from 'tdesign-vue-next';
import 'tdesign-vue-next/es/style/index.css';
import { createApp, h } from 'vue';

const goods = [
  {
    id: '10001900112233',
    title: '儿童雨衣 连体',
    price: '￥99.00 ~ ￥119.00',
    stock: '214',
    sold: '1.6万',
    status: '销售中',
    at: '2026-09-02',
  },
  {
    id: '10001900118801',
    title: '儿童雨靴 防滑',
    price: '￥69.00',
    stock: '0',
    sold: '803',
    status: '已售罄',
    at: '2026-09-02',
  },
  {
    id: '10001900100007',
    title: '亲子伞 长柄',
    price: '￥59.90',
    stock: '47',
    sold: '5',
    status: '已下架',
    at: '2025-03-27',
  },
];
const columns = [
  { colKey: 'row-select', type: 'multiple', width: 46, fixed: 'left' },
  {
    colKey: 'title',
    title: '商品',
    width: 300,
    fixed: 'left',
    cell: (_, { row }) => h('div', [h('div', row.title), h('div', 'ID: ' + row.id)]),
  },
  { colKey: 'price', title: '价格', width: 200 },
  { colKey: 'stock', title: '库存', width: 120 },
  { colKey: 'sold', title: '总销量', width: 120, sorter: true },
  {
    colKey: 'status',
    title: '商品状态/时间',
    width: 220,
    cell: (_, { row }) => h('div', [h('div', row.status), h('div', '上架时间: ' + row.at)]),
  },
  {
    colKey: 'op',
    title: '操作',
    width: 140,
    fixed: 'right',
    cell: () => h('div', [h('a', '编辑 '), h('a', '更多')]),
  },
];
createApp({
  data: () => ({ goods, columns }),
  template:
    '<t-tabs :value="1"><t-tab-panel :value="1" label="全部" /><t-tab-panel :value="2" label="销售中 1" /></t-tabs><t-table row-key="id" :data="goods" :columns="columns" max-height="500" table-layout="fixed" :header-affixed-top="true" :pagination="{ total: 3, defaultCurrent: 1, defaultPageSize: 10 }" />',
})
  .use(TDesign)
  .mount('#app');
