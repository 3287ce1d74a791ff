import 'tui-grid/dist/tui-grid.css';
import Grid from 'tui-grid';

const data = [
  {
    pno: '10293847561',
    name: '무지 머그컵 350ml',
    code: 'MUG-350',
    price: '12,900원',
    stock: '84',
    sold: '1,203',
    state: '판매중',
    reg: '2026-03-02',
  },
  {
    pno: '10293841120',
    name: '우드 코스터 4P',
    code: 'WD-C4',
    price: '9,800원',
    stock: '0',
    sold: '455',
    state: '품절',
    reg: '2026-05-19',
  },
  {
    pno: '10291117723',
    name: '린넨 앞치마',
    code: 'LN-AP',
    price: '28,000원',
    stock: '37',
    sold: '88',
    state: '판매중',
    reg: '2026-10-28',
  },
  {
    pno: '10288800012',
    name: '캔들 홀더',
    code: 'CD-H',
    price: '17,500원',
    stock: '5',
    sold: '12',
    state: '판매중지',
    reg: '2025-12-11',
  },
];
const columns = [
  ['상품번호', 'pno', 140],
  ['상품명', 'name', 220],
  ['판매자상품코드', 'code', 140],
  ['판매가', 'price', 120],
  ['재고수량', 'stock', 100],
  ['누적판매량', 'sold', 110],
  ['판매상태', 'state', 110],
  ['등록일', 'reg', 130],
].map(([header, name, width]) => ({ header, name, width, sortable: true }));
new Grid({
  el: document.getElementById('app'),
  data,
  columns,
  rowHeaders: ['checkbox'],
  columnOptions: { frozenCount: 2, frozenBorderWidth: 1 },
  bodyHeight: 300,
  usageStatistics: false,
});
