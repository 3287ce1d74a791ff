import { Table } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';
import { createRoot } from 'react-dom/client';

const orders = [
  {
    key: 'AC884201',
    id: 'AC884201',
    at: '2026-11-19 13:05:00',
    buyer: '清风徐来',
    pay: '199.00',
    status: '待发货',
    item: '便当盒 双层',
    qty: 1,
  },
  {
    key: 'AC884197',
    id: 'AC884197',
    at: '2026-11-19 09:44:18',
    buyer: '阿布',
    pay: '398.00',
    status: '已发货',
    item: '便当盒 双层',
    qty: 2,
  },
  {
    key: 'AC884110',
    id: 'AC884110',
    at: '2026-11-12 20:20:20',
    buyer: '清风徐来',
    pay: '59.00',
    status: '退款成功',
    item: '保温袋',
    qty: 1,
  },
];
const columns = [
  { title: '订单号', dataIndex: 'id', fixed: 'left', width: 140 },
  { title: '商品名称', dataIndex: 'item', width: 200 },
  { title: '商品数量', dataIndex: 'qty', width: 100, sorter: (a, b) => a.qty - b.qty },
  { title: '买家', dataIndex: 'buyer', width: 140 },
  { title: '实付金额(元)', dataIndex: 'pay', width: 140 },
  { title: '订单状态', dataIndex: 'status', width: 120, filters: [{ text: '待发货', value: '待发货' }] },
  { title: '订单创建时间', dataIndex: 'at', width: 200 },
  { title: '操作', fixed: 'right', width: 100, render: () => <button type="button">详情</button> },
];
createRoot(document.getElementById('app')).render(
  <div style={{ width: 900 }}>
    <Table
      columns={columns}
      data={orders}
      scroll={{ x: 1200, y: 400 }}
      rowSelection={{ type: 'checkbox' }}
      pagination={{ showTotal: true, total: 3 }}
    />
  </div>,
);
