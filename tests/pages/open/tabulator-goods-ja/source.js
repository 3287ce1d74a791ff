import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.css';

new TabulatorFull('#grid', {
  data: [
    {
      name: 'うさぎ箸置き',
      code: 'HO-201',
      price: '¥660',
      stock: 84,
      sold: 1203,
      state: '公開',
      at: '2026/05/14',
    },
    {
      name: '木の匙',
      code: 'SJ-110',
      price: '¥1,430',
      stock: 0,
      sold: 88,
      state: '在庫切れ',
      at: '2026/01/09',
    },
    {
      name: '丸盆 一尺',
      code: 'MB-030',
      price: '¥8,800',
      stock: 2,
      sold: 14,
      state: '公開',
      at: '2025/08/01',
    },
    {
      name: '豆皿 五枚組',
      code: 'MZ-005',
      price: '¥3,850',
      stock: 31,
      sold: 402,
      state: '下書き',
      at: '2024/12/24',
    },
  ],
  height: 320,
  columns: [
    { title: '商品名', field: 'name', frozen: true, width: 200, headerFilter: 'input' },
    { title: '品番', field: 'code', width: 120 },
    { title: '価格', field: 'price', width: 120, hozAlign: 'right' },
    { title: '在庫数', field: 'stock', width: 110, headerFilter: 'number' },
    { title: '販売数', field: 'sold', width: 110 },
    { title: 'ステータス', field: 'state', width: 130 },
    { title: '公開日', field: 'at', width: 130 },
  ],
});
