import { NDataTable } from 'naive-ui';
import { createApp, h } from 'vue';

const data = [
  {
    id: '7701',
    title: '檜木砧板',
    price: 'NT$1,180',
    stock: '14',
    sold: '96',
    status: '販售中',
    at: '2026/07/08 14:30',
  },
  {
    id: '7704',
    title: '陶燒湯碗 二入',
    price: 'NT$560',
    stock: '0',
    sold: '1,204',
    status: '售完',
    at: '2026/02/19 09:05',
  },
  {
    id: '7712',
    title: '亞麻圍裙',
    price: 'NT$890 ~ NT$990',
    stock: '203',
    sold: '31',
    status: '販售中',
    at: '2025/11/30 18:00',
  },
];
const columns = [
  { type: 'selection', fixed: 'left' },
  { title: '商品編號', key: 'id', width: 110, fixed: 'left' },
  {
    title: '商品名稱',
    key: 'title',
    width: 220,
    render: (row) => h('a', { href: '/products/' + row.id }, row.title),
  },
  { title: '售價', key: 'price', width: 180 },
  { title: '庫存數量', key: 'stock', width: 120, sorter: 'default' },
  { title: '已售出', key: 'sold', width: 120 },
  { title: '狀態', key: 'status', width: 120 },
  { title: '上架時間', key: 'at', width: 180 },
];
createApp({
  render: () =>
    h('div', [
      h('h2', '商品'),
      h(NDataTable, { columns, data, rowKey: (row) => row.id, maxHeight: 400, scrollX: 1200 }),
    ]),
}).mount('#app');
