import { Pagination, Tab, Table } from '@alifd/next';
import '@alifd/next/dist/next.css';
import { createRoot } from 'react-dom/client';

const goods = [
  {
    id: '804921091201',
    title: '无火香薰 白茶',
    price: '¥ 128.00',
    stock: '77',
    sold: '2,061',
    sold30: '94',
    at: '2026-01-15 11:26',
    status: '出售中',
  },
  {
    id: '804921091188',
    title: '香薰蜡烛 雪松',
    price: '¥ 98.00',
    stock: '0',
    sold: '640',
    sold30: '0',
    at: '2025-10-09 15:02',
    status: '已售完',
  },
  {
    id: '804921090034',
    title: '补充液 白茶 200ml',
    price: '¥ 59.00',
    stock: '1,500',
    sold: '12',
    sold30: '3',
    at: '2026-11-01 09:40',
    status: '出售中',
  },
];
const item = (_, _at, row) => (
  <div>
    <a href={'https://item.taobao.com/item.htm?id=' + row.id}>{row.title}</a>
    <div>ID:{row.id}</div>
  </div>
);
const when = (_, _at, row) => (
  <div>
    <div>{row.at}</div>
    <div>{row.status}</div>
  </div>
);
createRoot(document.getElementById('app')).render(
  <div style={{ width: 900 }}>
    <Tab>
      <Tab.Item title="出售中的宝贝" />
      <Tab.Item title="仓库中的宝贝" />
    </Tab>
    <Table dataSource={goods} rowSelection={{ onChange: () => undefined }} fixedHeader maxBodyHeight={400}>
      <Table.Column title="商品名称" lock width={260} cell={item} />
      <Table.Column title="价格" dataIndex="price" width={160} sortable />
      <Table.Column title="库存" dataIndex="stock" width={160} />
      <Table.Column title="累计销量" dataIndex="sold" width={160} />
      <Table.Column title="30日销量" dataIndex="sold30" width={160} />
      <Table.Column title="创建时间" width={200} cell={when} />
      <Table.Column
        title="操作"
        lock="right"
        width={140}
        cell={() => (
          <span>
            <button type="button">编辑商品</button> <button type="button">立即下架</button>
          </span>
        )}
      />
    </Table>
    <Pagination total={3} totalRender={(n) => '共 ' + n + ' 件商品'} />
  </div>,
);
