import { createColumnHelper, flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { createRoot } from 'react-dom/client';

const data = [
  {
    id: 'W-7F21',
    cust: 'Hollis Ward',
    country: 'GB',
    ccy: 'GBP',
    total: '£48.00',
    placed: '2026-11-20T17:20:00Z',
    status: 'Awaiting fulfilment',
  },
  {
    id: 'W-7F1C',
    cust: 'Anouk Smit',
    country: 'NL',
    ccy: 'EUR',
    total: '€112,50',
    placed: '2026-11-20T10:04:00Z',
    status: 'Fulfilled',
  },
  {
    id: 'W-7F0B',
    cust: 'Hollis Ward',
    country: 'GB',
    ccy: 'GBP',
    total: '£9.50',
    placed: '2026-11-18T21:31:00Z',
    status: 'Fulfilled',
  },
  {
    id: 'W-7EF0',
    cust: 'Kenji Mori',
    country: 'JP',
    ccy: 'JPY',
    total: '¥14,800',
    placed: '2026-11-15T03:00:00Z',
    status: 'Cancelled',
  },
];
const of = createColumnHelper();
const columns = [
  of.display({ id: 'pick', header: () => <input type="checkbox" />, cell: () => <input type="checkbox" /> }),
  of.accessor('id', {
    header: 'Order no.',
    cell: (at) => <a href={`/orders/${at.getValue()}`}>{at.getValue()}</a>,
  }),
  of.accessor('placed', {
    header: 'Placed (UTC)',
    cell: (at) => <time dateTime={at.getValue()}>{at.getValue().slice(0, 16).replace('T', ' ')}</time>,
  }),
  of.accessor('cust', { header: 'Customer' }),
  of.accessor('country', { header: 'Ship to' }),
  of.accessor('total', { header: 'Order total' }),
  of.accessor('status', { header: 'Status', cell: (at) => <span className="chip">{at.getValue()}</span> }),
  of.display({ id: 'go', header: '', cell: () => <button type="button">⋮</button> }),
];
const line = { display: 'grid', gridTemplateColumns: '40px 1fr 1.4fr 1.2fr .6fr 1fr 1.4fr 40px', padding: 6 };
function App() {
  const table = useReactTable({ data, columns, getCoreRowModel: getCoreRowModel() });
  return (
    <div className="p-4">
      <h2>Orders</h2>
      <div className="rounded-md border">
        {table.getHeaderGroups().map((group) => (
          <div key={group.id} className="tr head" style={line}>
            {group.headers.map((one) => (
              <div key={one.id} className="th">
                {flexRender(one.column.columnDef.header, one.getContext())}
              </div>
            ))}
          </div>
        ))}
        {table.getRowModel().rows.map((row) => (
          <div key={row.id} className="tr" style={line}>
            {row.getVisibleCells().map((cell) => (
              <div key={cell.id} className="td">
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p>0 of {data.length} row(s) selected.</p>
    </div>
  );
}
createRoot(document.getElementById('app')).render(<App />);
