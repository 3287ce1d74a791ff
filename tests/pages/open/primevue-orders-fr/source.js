import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import Tag from 'primevue/tag';
import { createApp, h } from 'vue';

const value = [
  {
    ref: 'CMD-8812',
    date: '21/11/2026 10:22',
    client: 'Solène Marchand',
    mail: 'solene.m@courriel.example',
    total: '86,40 €',
    etat: 'En préparation',
    paiement: 'Carte bancaire',
  },
  {
    ref: 'CMD-8811',
    date: '20/11/2026 21:47',
    client: 'Idriss Benali',
    mail: 'i.benali@courriel.example',
    total: '1 250,00 €',
    etat: 'Expédiée',
    paiement: 'Virement',
  },
  {
    ref: 'CMD-8807',
    date: '19/11/2026 07:03',
    client: 'Solène Marchand',
    mail: 'solene.m@courriel.example',
    total: '24,90 €',
    etat: 'Livrée',
    paiement: 'Carte bancaire',
  },
  {
    ref: 'CMD-8801',
    date: '17/11/2026 16:38',
    client: 'Lou Carpentier',
    mail: 'lou.c@courriel.example',
    total: '59,00 €',
    etat: 'Annulée',
    paiement: 'PayPal',
  },
  {
    ref: 'CMD-8795',
    date: '15/11/2026 09:00',
    client: 'Mathis Royer',
    mail: 'mroyer@courriel.example',
    total: '143,25 €',
    etat: 'Remboursée',
    paiement: 'Carte bancaire',
  },
];
const filter = () => h('input', { type: 'text', placeholder: 'Filtrer', style: 'width:90px' });
const column = (field, header, slots = {}) =>
  h(Column, { field, header, sortable: true, key: field }, { filter, ...slots });
createApp({
  render: () =>
    h('div', { style: 'padding:20px' }, [
      h('h1', 'Commandes'),
      h(
        DataTable,
        {
          value,
          dataKey: 'ref',
          filterDisplay: 'row',
          filters: { ref: { value: null }, client: { value: null } },
          paginator: true,
          rows: 10,
          stripedRows: true,
          currentPageReportTemplate: '{first} à {last} sur {totalRecords}',
          paginatorTemplate: 'PrevPageLink PageLinks NextPageLink CurrentPageReport',
        },
        () => [
          h(Column, { selectionMode: 'multiple', key: 's' }),
          column('ref', 'Référence'),
          column('date', 'Date'),
          column('client', 'Client', {
            body: ({ data }) => [h('div', data.client), h('a', { href: `mailto:${data.mail}` }, data.mail)],
          }),
          column('paiement', 'Mode de paiement'),
          column('total', 'Montant TTC'),
          column('etat', 'État', { body: ({ data }) => h(Tag, { value: data.etat }) }),
          h(Column, { key: 'x' }, { body: () => h('button', { type: 'button' }, 'Voir') }),
        ],
      ),
    ]),
})
  .use(PrimeVue, { unstyled: true })
  .mount('#app');
