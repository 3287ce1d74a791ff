import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableRow.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Tag.js';
import '@ui5/webcomponents/dist/Title.js';

const orders = [
  ['4500012', '20.11.2026', 'Kaufhaus Stern', '1.180,00', 'EUR', 'Offen'],
  ['4500011', '19.11.2026', 'Blumen Adler', '64,90', 'EUR', 'Versandt'],
  ['4500009', '17.11.2026', 'Kaufhaus Stern', '310,25', 'EUR', 'Abgeschlossen'],
  ['4500004', '11.11.2026', 'Mara Thiel', '22,00', 'EUR', 'Storniert'],
];
const make = (tag, text = '') => {
  const el = document.createElement(tag);
  el.textContent = text;
  return el;
};
const table = make('ui5-table');
const head = make('ui5-table-header-row');
head.slot = 'headerRow';
for (const word of [
  'Kundenauftrag',
  'Auftragsdatum',
  'Auftraggeber',
  'Nettowert',
  'Währung',
  'Gesamtstatus',
]) {
  const cell = make('ui5-table-header-cell');
  cell.append(make('ui5-label', word));
  head.append(cell);
}
table.append(head);
for (const order of orders) {
  const row = make('ui5-table-row');
  row.rowKey = order[0];
  for (const [at, value] of order.entries()) {
    const cell = make('ui5-table-cell');
    cell.append(make(at === 5 ? 'ui5-tag' : 'ui5-label', value));
    row.append(cell);
  }
  table.append(row);
}
const page = document.getElementById('app');
page.append(make('ui5-title', 'Kundenaufträge (4)'), table);
