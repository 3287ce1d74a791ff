import { Button, ConfigProvider, Space, Table, Tabs, Tag } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { createRoot } from 'react-dom/client';

const orders = [
  {
    id: 'DD20261120118',
    at: '2026-11-20 19:41:22',
    buyer: '夏夜的风',
    paid: '348.00',
    status: '待发货',
    items: [
      { title: '真丝眼罩 双面', spec: '香槟金', qty: 2, price: '89.00' },
      { title: '真丝发圈 三只装', spec: '混色', qty: 1, price: '170.00' },
    ],
  },
  {
    id: 'DD20261120102',
    at: '2026-11-20 11:20:09',
    buyer: '不吃香菜',
    paid: '89.00',
    status: '已发货',
    items: [{ title: '真丝眼罩 双面', spec: '雾霾蓝', qty: 1, price: '89.00' }],
  },
  {
    id: 'DD20261118077',
    at: '2026-11-18 08:08:41',
    buyer: '夏夜的风',
    paid: '1,280.00',
    status: '已完成',
    items: [{ title: '真丝枕套 一对', spec: '48×74cm', qty: 1, price: '1,280.00' }],
  },
  {
    id: 'DD20261115031',
    at: '2026-11-15 23:10:55',
    buyer: '王大锤本锤',
    paid: '170.00',
    status: '已取消',
    items: [{ title: '真丝发圈 三只装', spec: '混色', qty: 1, price: '170.00' }],
  },
];
const rows = orders.flatMap((order) =>
  order.items.map((item, at) => ({
    ...order,
    ...item,
    key: order.id + at,
    span: at === 0 ? order.items.length : 0,
  })),
);
const once = (row) => ({ rowSpan: row.span });
const columns = [
  {
    title: '订单编号',
    dataIndex: 'id',
    width: 160,
    fixed: 'left',
    onCell: once,
    render: (id) => <a href={'/orders/' + id}>{id}</a>,
  },
  { title: '商品名称', dataIndex: 'title', width: 220 },
  { title: '规格', dataIndex: 'spec', width: 120 },
  { title: '单价', dataIndex: 'price', width: 100, render: (price) => '¥' + price },
  { title: '数量', dataIndex: 'qty', width: 80, sorter: true },
  { title: '买家昵称', dataIndex: 'buyer', width: 140, onCell: once },
  { title: '实付金额', dataIndex: 'paid', width: 120, onCell: once, render: (paid) => <b>¥{paid}</b> },
  {
    title: '订单状态',
    dataIndex: 'status',
    width: 110,
    onCell: once,
    filters: [{ text: '待发货', value: 1 }],
    render: (status) => <Tag>{status}</Tag>,
  },
  { title: '下单时间', dataIndex: 'at', width: 180, onCell: once },
  {
    title: '操作',
    key: 'do',
    width: 120,
    fixed: 'right',
    onCell: once,
    render: () => (
      <Space>
        <Button type="link">发货</Button>
        <Button type="link">备注</Button>
      </Space>
    ),
  },
];
createRoot(document.getElementById('app')).render(
  <ConfigProvider locale={zhCN}>
    <Tabs
      items={[
        { key: 'a', label: '全部订单' },
        { key: 'b', label: '待发货 (1)' },
      ]}
    />
    <Table
      columns={columns}
      dataSource={rows}
      scroll={{ x: 1500, y: 500 }}
      sticky
      rowSelection={{ onCell: once }}
      pagination={{ total: 4, showTotal: (n) => '共 ' + n + ' 条' }}
    />
  </ConfigProvider>,
);
