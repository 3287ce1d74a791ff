import DataTable from 'datatables.net';
import $ from 'jquery';

DataTable.use($);
new DataTable('#products', {
  pageLength: 25,
  order: [[1, 'asc']],
  columnDefs: [{ targets: [0, 8], orderable: false }],
});
