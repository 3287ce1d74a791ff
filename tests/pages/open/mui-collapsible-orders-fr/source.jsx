import {
  Chip,
  Collapse,
  IconButton,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { Fragment } from 'react';
import { createRoot } from 'react-dom/client';

const orders = [
  {
    no: 'C-51020',
    date: '20/11/2026',
    client: 'Yvonne Castel',
    total: '96,00 €',
    etat: 'Payée',
    lines: [['Vase soliflore', 'VS-1', 2, '48,00 €', 48]],
  },
  {
    no: 'C-51011',
    date: '18/11/2026',
    client: 'Amaury Keita',
    total: '310,50 €',
    etat: 'Expédiée',
    lines: [],
  },
  {
    no: 'C-50987',
    date: '13/11/2026',
    client: 'Yvonne Castel',
    total: '27,00 €',
    etat: 'Terminée',
    lines: [],
  },
];
const heads = ['', 'Commande', 'Passée le', 'Client', 'Montant total', 'État'];
createRoot(document.getElementById('app')).render(
  <TableContainer component={Paper}>
    <h1>Commandes</h1>
    <Table aria-label="commandes">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {orders.map((order) => (
          <Fragment key={order.no}>
            <TableRow hover>
              <TableCell>
                <IconButton size="small" aria-label="déplier">
                  <span aria-hidden="true">▾</span>
                </IconButton>
              </TableCell>
              <TableCell component="th" scope="row">
                {order.no}
              </TableCell>
              <TableCell>{order.date}</TableCell>
              <TableCell>{order.client}</TableCell>
              <TableCell align="right">{order.total}</TableCell>
              <TableCell>
                <Chip size="small" label={order.etat} />
              </TableCell>
            </TableRow>
            <TableRow>
              <TableCell colSpan={6} style={{ paddingBottom: 0, paddingTop: 0 }}>
                <Collapse in={order.lines.length > 0} unmountOnExit>
                  <Table size="small">
                    <TableHead>
                      <TableRow>
                        <TableCell>Article</TableCell>
                        <TableCell>Réf.</TableCell>
                        <TableCell>Qté</TableCell>
                        <TableCell>Prix unitaire</TableCell>
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {order.lines.map(([title, ref, qty, price]) => (
                        <TableRow key={ref}>
                          <TableCell>{title}</TableCell>
                          <TableCell>{ref}</TableCell>
                          <TableCell>{qty}</TableCell>
                          <TableCell>{price}</TableCell>
                        </TableRow>
                      ))}
                    </TableBody>
                  </Table>
                </Collapse>
              </TableCell>
            </TableRow>
          </Fragment>
        ))}
      </TableBody>
    </Table>
  </TableContainer>,
);
