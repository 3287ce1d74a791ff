import { createRoot } from 'react-dom/client';
import { TableVirtuoso } from 'react-virtuoso';

const data = [
  {
    nr: 'B-9120',
    name: 'Ilse Baum',
    datum: '20.11.2026, 9:00 Uhr',
    summe: '39,00 €',
    stand: 'Bezahlt',
  },
  {
    nr: 'B-9117',
    name: 'Marek Nowak',
    datum: '19.11.2026, 10:01 Uhr',
    summe: '218,40 €',
    stand: 'Versendet',
  },
  {
    nr: 'B-9114',
    name: 'Toni Huber',
    datum: '18.11.2026, 11:02 Uhr',
    summe: '7,95 €',
    stand: 'Zugestellt',
  },
  {
    nr: 'B-9111',
    name: 'Ilse Baum',
    datum: '17.11.2026, 12:03 Uhr',
    summe: '1.044,00 €',
    stand: 'Offen',
  },
  {
    nr: 'B-9108',
    name: 'Rana Yildiz',
    datum: '16.11.2026, 13:04 Uhr',
    summe: '64,50 €',
    stand: 'Storniert',
  },
  {
    nr: 'B-9105',
    name: 'Piet Vos',
    datum: '15.11.2026, 14:05 Uhr',
    summe: '12,00 €',
    stand: 'Zugestellt',
  },
  {
    nr: 'B-9102',
    name: 'Gerd Lang',
    datum: '14.11.2026, 15:06 Uhr',
    summe: '88,80 €',
    stand: 'Versendet',
  },
  {
    nr: 'B-9099',
    name: 'Ute Kern',
    datum: '13.11.2026, 16:07 Uhr',
    summe: '305,00 €',
    stand: 'Bezahlt',
  },
];
createRoot(document.getElementById('app')).render(
  <main>
    <h1>Bestellungen</h1>
    <TableVirtuoso
      style={{ height: 600 }}
      data={data}
      initialItemCount={data.length}
      fixedHeaderContent={() => (
        <tr style={{ background: '#eee' }}>
          <th>Bestellnr.</th>
          <th>Bestellt am</th>
          <th>Kunde</th>
          <th>Gesamtsumme</th>
          <th>Status</th>
          <th>Aktionen</th>
        </tr>
      )}
      itemContent={(_, one) => (
        <>
          <td>
            <a href={`/bestellungen/${one.nr}`}>{one.nr}</a>
          </td>
          <td>{one.datum}</td>
          <td>{one.name}</td>
          <td>{one.summe}</td>
          <td>
            <span className="pill">{one.stand}</span>
          </td>
          <td>
            <button type="button">Details</button>
          </td>
        </>
      )}
    />
  </main>,
);
