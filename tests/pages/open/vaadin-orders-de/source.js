import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-selection-column.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';

customElements.define(
  'holz-orders',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<h2>Bestellungen</h2><vaadin-grid all-rows-visible>
      <vaadin-grid-selection-column></vaadin-grid-selection-column>
      <vaadin-grid-sort-column path="nr" header="Bestellnummer"></vaadin-grid-sort-column>
      <vaadin-grid-column path="kunde" header="Kunde"></vaadin-grid-column>
      <vaadin-grid-sort-column path="datum" header="Bestelldatum"></vaadin-grid-sort-column>
      <vaadin-grid-column path="summe" header="Gesamtsumme" text-align="end"></vaadin-grid-column>
      <vaadin-grid-column path="status" header="Status"></vaadin-grid-column></vaadin-grid><p>4 Bestellungen</p>`;
      root.querySelector('vaadin-grid').items = [
        {
          nr: 'B-2026-0912',
          kunde: 'Annika Sturm',
          datum: '20.11.2026 17:42',
          summe: '1.089,50 €',
          status: 'In Bearbeitung',
        },
        {
          nr: 'B-2026-0911',
          kunde: 'Jörg Pahl',
          datum: '20.11.2026 09:03',
          summe: '24,90 €',
          status: 'Versandt',
        },
        {
          nr: 'B-2026-0907',
          kunde: 'Annika Sturm',
          datum: '18.11.2026 21:15',
          summe: '310,00 €',
          status: 'Zugestellt',
        },
        {
          nr: 'B-2026-0899',
          kunde: 'Mehmet Aydın',
          datum: '15.11.2026 12:00',
          summe: '58,00 €',
          status: 'Storniert',
        },
      ];
    }
  },
);
