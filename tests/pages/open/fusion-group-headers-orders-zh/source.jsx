import { Table } from '@alifd/next';
import '@alifd/next/dist/next.css';
import { createRoot } from 'react-dom/client';

const orders = [
  {
    id: '4100233817765091',
    at: '2026-11-20 19:03:22',
    buyer: '竹**叶',
    children: [
      {
        id: '4100233817765091-0',
        title: '竹编灯罩 手工',
        spec: '颜色分类：本色',
        price: '￥86.00',
        qty: '2',
        pay: '￥172.00',
        state: '买家已付款',
      },
    ],
  },
  {
    id: '4100187730015091',
    at: '2026-11-20 08:40:17',
    buyer: '小**河',
    children: [
      {
        id: '4100187730015091-0',
        title: '藤编收纳筐',
        spec: '尺寸：大号',
        price: '￥129.00',
        qty: '1',
        pay: '￥259.00',
        state: '卖家已发货',
      },
      {
        id: '4100187730015091-1',
        title: '竹编茶席',
        spec: '尺寸：30*120cm',
        price: '￥130.00',
        qty: '1',
      },
    ],
  },
  {
    id: '4099920011225091',
    at: '2026-11-19 23:11:48',
    buyer: '竹**叶',
    children: [
      {
        id: '4099920011225091-0',
        title: '竹编茶席',
        spec: '尺寸：30*120cm',
        price: '￥130.00',
        qty: '1',
        pay: '￥130.00',
        state: '交易关闭',
      },
    ],
  },
];
const good = (_, _at, row) => (
  <div>
    <a href="https://item.zhuyi.example/item.htm">{row.title}</a>
    <p>{row.spec}</p>
  </div>
);
createRoot(document.getElementById('app')).render(
  <div style={{ width: 1000 }}>
    <h3>已卖出的宝贝</h3>
    <Table dataSource={orders} primaryKey="id" rowSelection={{ selectedRowKeys: [] }}>
      <Table.GroupHeader
        cell={(row) => (
          <div>
            订单号：{row.id}　创建时间：{row.at}　买家：{row.buyer}
          </div>
        )}
      />
      <Table.Column title="宝贝" cell={good} />
      <Table.Column title="单价" dataIndex="price" />
      <Table.Column title="数量" dataIndex="qty" />
      <Table.Column title="交易状态" dataIndex="state" />
      <Table.Column title="实收款" dataIndex="pay" />
    </Table>
    <p>共 3 条</p>
  </div>,
);
