import 'quasar/dist/quasar.css';
import { QTable, Quasar } from 'quasar';
import { createApp, h } from 'vue';

const rows = [
  {
    nombre: 'Miel de azahar 500 g',
    ref: 'MI-AZ-500',
    precio: '9,80 €',
    stock: 143,
    vendidas: 820,
    estado: 'A la venta',
  },
  { nombre: 'Polen seco 250 g', ref: 'PO-250', precio: '7,20 €', stock: 0, vendidas: 211, estado: 'Agotado' },
  {
    nombre: 'Propóleo en gotas',
    ref: 'PR-30',
    precio: '14,50 €',
    stock: 62,
    vendidas: 95,
    estado: 'A la venta',
  },
  {
    nombre: 'Cera virgen en bloque',
    ref: 'CE-1K',
    precio: '18,00 €',
    stock: 9,
    vendidas: 17,
    estado: 'Oculto',
  },
];
const columns = [
  ['nombre', 'Producto'],
  ['ref', 'Referencia'],
  ['precio', 'Precio de venta'],
  ['stock', 'Existencias'],
  ['vendidas', 'Unidades vendidas'],
  ['estado', 'Estado'],
].map(([name, label]) => ({ name, label, field: name }));
createApp({
  render: () => h(QTable, { title: 'Productos', grid: true, rows, columns, rowKey: 'ref', hideHeader: true }),
})
  .use(Quasar, {})
  .mount('#app');
