import 'gridjs/dist/theme/mermaid.css';
import { Grid } from 'gridjs';

new Grid({
  columns: ['Empleado', 'Puesto', 'Periodo', 'Salario bruto', 'Deducciones', 'Neto', 'Estado'],
  data: [
    ['Abril Santos', 'Encargada', '11/2026', '2.150,00 €', '402,10 €', '1.747,90 €', 'Pagada'],
    ['Leo Prado', 'Almacén', '11/2026', '1.540,00 €', '230,00 €', '1.310,00 €', 'Pendiente'],
    ['Nora Vidal', 'Atención', '11/2026', '1.380,00 €', '198,40 €', '1.181,60 €', 'Pagada'],
  ],
  search: true,
  pagination: { limit: 10 },
}).render(document.getElementById('app'));
