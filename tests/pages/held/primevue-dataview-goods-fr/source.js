import PrimeVue from 'primevue/config';
import DataList from 'primevue/dataview';
import Tag from 'primevue/tag';
import { createApp } from 'vue';

const goods = [
  { name: 'Bougie figue', ref: 'BG-FIG', price: '24,00 €', stock: 'En stock : 41', state: 'En ligne' },
  { name: 'Savon au lait', ref: 'SV-LAIT', price: '7,50 €', stock: 'En stock : 0', state: 'Épuisé' },
  { name: 'Coffret rituel', ref: 'CF-RIT', price: '1 089,00 €', stock: 'En stock : 3', state: 'Hors ligne' },
];
createApp({
  components: { DataList, Tag },
  setup: () => ({ goods }),
  template: `<h1>Catalogue</h1><DataList :value="goods" dataKey="ref"><template #list="{ items }">
    <div v-for="one in items" :key="one.ref" style="display: flex; gap: 24px; padding: 12px">
      <div style="flex: 2"><div>{{ one.name }}</div><small>Réf. {{ one.ref }}</small></div>
      <div>{{ one.price }}</div><div>{{ one.stock }}</div><Tag :value="one.state" /><button>Modifier</button>
    </div></template></DataList>`,
})
  .use(PrimeVue, { unstyled: true })
  .mount('#app');
