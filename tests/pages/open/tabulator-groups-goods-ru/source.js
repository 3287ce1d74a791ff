import 'tabulator-tables/dist/css/tabulator.min.css';
import { TabulatorFull } from 'tabulator-tables';

const data = [
  {
    cat: 'Керамика',
    art: 'KR-110',
    name: 'Чайник «Полдень» 0,8 л',
    price: '2 450 ₽',
    stock: 18,
    sold: 64,
    state: 'В продаже',
  },
  {
    cat: 'Керамика',
    art: 'KR-117',
    name: 'Пиала «Полдень»',
    price: '380 ₽',
    stock: 0,
    sold: 512,
    state: 'Нет в наличии',
  },
  {
    cat: 'Текстиль',
    art: 'TX-020',
    name: 'Полотенце вафельное',
    price: '590 ₽',
    stock: 207,
    sold: 1330,
    state: 'В продаже',
  },
  {
    cat: 'Текстиль',
    art: 'TX-031',
    name: 'Прихватка стёганая',
    price: '310 ₽',
    stock: 44,
    sold: 90,
    state: 'Скрыт',
  },
];
new TabulatorFull('#app', {
  data,
  height: 420,
  groupBy: 'cat',
  columns: [
    { title: 'Артикул', field: 'art', width: 110, frozen: true, headerFilter: 'input' },
    { title: 'Наименование товара', field: 'name', width: 260 },
    { title: 'Цена', field: 'price', width: 110, hozAlign: 'right' },
    { title: 'Остаток', field: 'stock', width: 110 },
    { title: 'Продано', field: 'sold', width: 110 },
    { title: 'Статус', field: 'state', width: 150 },
  ],
});
