import 'vuetify/styles';
import { createApp, h } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VCard, VChip, VDataTable, VMain, VTextField } from 'vuetify/components';

const items = [
  {
    name: 'Gewürzmühle Nussbaum',
    artnr: 'GM-NB',
    preis: '39,90 €',
    bestand: 214,
    verkauft: 1320,
    aktiv: 'Aktiv',
    stand: '12.11.2026 08:30',
  },
  {
    name: 'Schneidebrett Eiche, klein',
    artnr: 'SB-EK',
    preis: '24,00 €',
    bestand: 0,
    verkauft: 512,
    aktiv: 'Ausverkauft',
    stand: '02.09.2026 17:05',
  },
  {
    name: 'Mörser Granit',
    artnr: 'MG-01',
    preis: '54,50 €',
    bestand: 18,
    verkauft: 77,
    aktiv: 'Aktiv',
    stand: '21.10.2026 11:11',
  },
  {
    name: 'Teelöffel-Set 6-tlg.',
    artnr: 'TL-6',
    preis: '1.129,00 €',
    bestand: 3,
    verkauft: 1,
    aktiv: 'Entwurf',
    stand: '20.11.2026 23:50',
  },
  {
    name: 'Butterdose Emaille',
    artnr: 'BD-E',
    preis: '18,75 €',
    bestand: 96,
    verkauft: 405,
    aktiv: 'Inaktiv',
    stand: '01.03.2026 06:00',
  },
];
const headers = [
  { title: 'Artikel', key: 'name' },
  { title: 'Artikelnummer', key: 'artnr' },
  { title: 'Preis (brutto)', key: 'preis', align: 'end' },
  { title: 'Lagerbestand', key: 'bestand', align: 'end' },
  { title: 'Verkauft gesamt', key: 'verkauft', align: 'end' },
  { title: 'Status', key: 'aktiv' },
  { title: 'Zuletzt geändert', key: 'stand' },
  { title: '', key: 'tun', sortable: false },
];
const app = createApp({
  render: () =>
    h(VApp, () =>
      h(VMain, () =>
        h(VCard, { title: 'Artikelverwaltung' }, () => [
          h(VTextField, { label: 'Suchen', density: 'compact' }),
          h(
            VDataTable,
            { headers, items, showSelect: true, itemValue: 'artnr', itemsPerPageText: 'Zeilen pro Seite:' },
            {
              'item.aktiv': ({ value }) => h(VChip, { size: 'small' }, () => value),
              'item.tun': () => h('button', { 'aria-label': 'Bearbeiten' }, '✎'),
            },
          ),
        ]),
      ),
    ),
});
app.use(createVuetify()).mount('#app');
