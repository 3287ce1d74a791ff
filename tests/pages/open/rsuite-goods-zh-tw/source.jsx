import 'rsuite/dist/rsuite.min.css';
import { createRoot } from 'react-dom/client';
import { Table, Tag } from 'rsuite';

const { Column, HeaderCell, Cell } = Table;
const data = [
  {
    id: '55010',
    name: '手工皂 檜木',
    code: 'SP-HK',
    price: 'NT$180',
    stock: 66,
    sold: 1203,
    fav: 88,
    state: '上架中',
    at: '2026/10/02',
  },
  {
    id: '55013',
    name: '香氛蠟燭 白茶',
    code: 'CD-WT',
    price: 'NT$650',
    stock: 0,
    sold: 340,
    fav: 402,
    state: '已售完',
    at: '2026/08/17',
  },
  {
    id: '55016',
    name: '擴香石 山形',
    code: 'DF-MT',
    price: 'NT$420',
    stock: 12,
    sold: 98,
    fav: 51,
    state: '上架中',
    at: '2026/09/30',
  },
  {
    id: '55019',
    name: '乾燥花束 小',
    code: 'DR-S',
    price: 'NT$880',
    stock: 7,
    sold: 45,
    fav: 120,
    state: '上架中',
    at: '2026/11/01',
  },
  {
    id: '55022',
    name: '蠟燭剪',
    code: 'TL-CT',
    price: 'NT$350',
    stock: 205,
    sold: 12,
    fav: 3,
    state: '已下架',
    at: '2026/01/20',
  },
];
const columns = [
  ['商品編號', 'id', 100],
  ['商品名稱', 'name', 200],
  ['貨號', 'code', 110],
  ['售價', 'price', 110],
  ['庫存', 'stock', 90],
  ['總銷量', 'sold', 100],
  ['收藏數', 'fav', 90],
  ['上架日期', 'at', 130],
];
createRoot(document.getElementById('app')).render(
  <div>
    <h4>商品列表</h4>
    <Table virtualized height={420} data={data} bordered cellBordered>
      {columns.map(([title, key, width], at) => (
        <Column key={key} width={width} fixed={at < 2} resizable>
          <HeaderCell>{title}</HeaderCell>
          <Cell dataKey={key} />
        </Column>
      ))}
      <Column width={120} fixed="right">
        <HeaderCell>狀態</HeaderCell>
        <Cell>{(row) => <Tag>{row.state}</Tag>}</Cell>
      </Column>
      <Column width={120} fixed="right">
        <HeaderCell>操作</HeaderCell>
        <Cell>{() => <a href="#edit">編輯</a>}</Cell>
      </Column>
    </Table>
  </div>,
);
