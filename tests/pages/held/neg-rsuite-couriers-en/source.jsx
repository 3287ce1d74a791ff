import 'rsuite/dist/rsuite.min.css';
import { createRoot } from 'react-dom/client';
import { Table } from 'rsuite';

const data = [
  {
    id: 1,
    name: 'Swift Parcel',
    service: 'Next day',
    rate: '€6.40',
    used: '1,204',
    late: '1.2%',
    state: 'Active',
  },
  {
    id: 2,
    name: 'Harbour Post',
    service: 'Economy',
    rate: '€3.10',
    used: '880',
    late: '4.8%',
    state: 'Active',
  },
  {
    id: 3,
    name: 'Velo Couriers',
    service: 'Same day',
    rate: '€9.00',
    used: '33',
    late: '0.0%',
    state: 'Paused',
  },
];
const columns = [
  ['name', 'Courier'],
  ['service', 'Service'],
  ['rate', 'Rate per parcel'],
  ['used', 'Parcels sent'],
  ['late', 'Late'],
  ['state', 'Status'],
];
createRoot(document.getElementById('app')).render(
  <div>
    <h3>Courier contracts</h3>
    <Table data={data} height={260} width={900}>
      {columns.map(([key, label]) => (
        <Table.Column key={key} width={140}>
          <Table.HeaderCell>{label}</Table.HeaderCell>
          <Table.Cell dataKey={key} />
        </Table.Column>
      ))}
    </Table>
  </div>,
);
