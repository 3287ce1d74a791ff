import 'vuetify/styles';
import { createApp, h } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VCard, VCardText, VChip, VDataIterator, VMain, VTable } from 'vuetify/components';

const items = [
  { nr: '2026-0912', datum: '20.11.2026', kunde: 'Theda Brinkmann', summe: '71,30 €', stand: 'Bezahlt' },
  { nr: '2026-0908', datum: '19.11.2026', kunde: 'Florin Popa', summe: '14,00 €', stand: 'Verschickt' },
  {
    nr: '2026-0899',
    datum: '16.11.2026',
    kunde: 'Theda Brinkmann',
    summe: '1.280,00 €',
    stand: 'Zugestellt',
  },
];
const line = (label, value) => h('tr', [h('td', label), h('td', value)]);
const card = ({ raw }) =>
  h(VCard, { key: raw.nr, class: 'mb-4', width: 420 }, () =>
    h(VCardText, () =>
      h(VTable, { density: 'compact' }, () =>
        h('tbody', [
          line('Bestellnummer', raw.nr),
          line('Bestelldatum', raw.datum),
          line('Kunde', raw.kunde),
          line('Gesamtsumme', raw.summe),
          line(
            'Bestellstatus',
            h(VChip, { size: 'small' }, () => raw.stand),
          ),
        ]),
      ),
    ),
  );
const app = createApp({
  render: () =>
    h(VApp, () =>
      h(VMain, () => [
        h('h1', 'Bestellungen'),
        h(VDataIterator, { items, itemsPerPage: 12 }, { default: ({ items: shown }) => shown.map(card) }),
      ]),
    ),
});
app.use(createVuetify()).mount('#app');
