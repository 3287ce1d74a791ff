import { createApp, h, shallowRef } from 'vue';
import { expose, first, moves } from './goods.js';

const rows = shallowRef(first);
const set = (next) => {
  rows.value = next;
};
let carried = '';
const head = () =>
  h('thead', [
    h('tr', [
      h('th', 'ID'),
      h('th', 'Title'),
      h('th', 'Stock'),
      h('th', [h('button', { type: 'button' }, 'All')]),
    ]),
  ]);
const line = ({ id, title, stock, hot, picked }) =>
  h(
    'tr',
    {
      key: id,
      'data-row': '',
      draggable: 'true',
      class: { picked },
      onClick: () => set(moves.pick(rows.value, id)),
      onDragstart: () => {
        carried = id;
      },
      onDragover: (event) => event.preventDefault(),
      onDrop: () => set(moves.carry(rows.value, carried, id)),
    },
    [
      h('td', { class: 'id' }, id),
      h('td', { class: 'title' }, [title, hot ? h('em', ' hot') : null]),
      h('td', { class: 'stock' }, String(stock)),
      h('td', [h('button', { type: 'button' }, 'Edit')]),
    ],
  );
const app = createApp({ render: () => h('table', [head(), h('tbody', rows.value.map(line))]) });
app.mount('#app');
expose(
  () => rows.value,
  set,
  () => app.unmount(),
);
