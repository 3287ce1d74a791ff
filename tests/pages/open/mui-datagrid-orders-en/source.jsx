import { DataGrid } from '@mui/x-data-grid';
import { createRoot } from 'react-dom/client';

const rows = [
  {
    id: 1,
    no: '#20417',
    name: 'Gwen Harlow',
    email: 'gwen@harlow.example',
    total: '£142.00',
    state: 'Processing',
    at: '18/11/2026 14:22',
  },
  {
    id: 2,
    no: '#20416',
    name: 'Teun de Wit',
    email: 'teun.dw@post.example',
    total: '£1,016.40',
    state: 'Shipped',
    at: '17/11/2026 08:01',
  },
  {
    id: 3,
    no: '#20410',
    name: 'Gwen Harlow',
    email: 'gwen@harlow.example',
    total: '£28.50',
    state: 'Delivered',
    at: '13/11/2026 19:45',
  },
  {
    id: 4,
    no: '#20404',
    name: 'Maeve Quinn',
    email: 'mq@quinn.example',
    total: '£77.00',
    state: 'Cancelled',
    at: '10/11/2026 10:10',
  },
  {
    id: 5,
    no: '#20399',
    name: 'Abel Roth',
    email: 'abel.roth@mail.example',
    total: '£9.99',
    state: 'Refunded',
    at: '08/11/2026 23:30',
  },
];
const columns = [
  { field: 'no', headerName: 'Order', width: 110 },
  { field: 'name', headerName: 'Customer', width: 180 },
  { field: 'email', headerName: 'Email', width: 220 },
  { field: 'at', headerName: 'Order date', width: 170 },
  { field: 'total', headerName: 'Order total', width: 130, align: 'right' },
  { field: 'state', headerName: 'Status', width: 130 },
];
createRoot(document.getElementById('app')).render(
  <div style={{ height: 460, width: 1050 }}>
    <h1>Orders</h1>
    <DataGrid rows={rows} columns={columns} checkboxSelection pageSizeOptions={[25]} />
  </div>,
);
