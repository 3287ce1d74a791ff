import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import { createApp, h } from 'vue';

const value = [
  {
    country: 'Belgium',
    no: 'PX-3008',
    at: '20 Nov 2026 11:04',
    name: 'Lotte Claes',
    total: '€64.00',
    state: 'Ready to ship',
  },
  {
    country: 'Belgium',
    no: 'PX-3001',
    at: '18 Nov 2026 19:40',
    name: 'Wout Maes',
    total: '€18.20',
    state: 'Delivered',
  },
  {
    country: 'Ireland',
    no: 'PX-3007',
    at: '20 Nov 2026 09:15',
    name: 'Saoirse Daly',
    total: '€205.75',
    state: 'Shipped',
  },
  {
    country: 'Ireland',
    no: 'PX-2998',
    at: '15 Nov 2026 16:22',
    name: 'Saoirse Daly',
    total: '€33.00',
    state: 'Cancelled',
  },
];
const column = (field, header) => h(Column, { field, header, key: field });
createApp({
  render: () =>
    h('main', [
      h('h1', 'Orders by destination'),
      h(
        DataTable,
        {
          value,
          dataKey: 'no',
          rowGroupMode: 'subheader',
          groupRowsBy: 'country',
          sortField: 'country',
          sortOrder: 1,
        },
        {
          default: () => [
            column('no', 'Order no.'),
            column('at', 'Ordered on'),
            column('name', 'Customer name'),
            column('total', 'Total paid'),
            column('state', 'Status'),
          ],
          groupheader: ({ data }) => h('b', `Ship to: ${data.country}`),
        },
      ),
    ]),
})
  .use(PrimeVue, { unstyled: true })
  .mount('#app');
