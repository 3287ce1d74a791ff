// Rows arrive late and in two steps: first without figures, then whole.
(() => {
  const table = document.getElementById('late');
  const wait = Number(table.dataset.wait);
  const rows = () => [
    ...document.getElementById('rows').content.cloneNode(true).querySelectorAll('tbody tr'),
  ];
  setTimeout(() => {
    const fresh = rows();
    for (const row of fresh) for (const cell of row.querySelectorAll('td.number')) cell.textContent = '';
    table.tBodies[0].replaceChildren(...fresh);
    setTimeout(() => table.tBodies[0].replaceChildren(...rows()), 1000);
  }, wait);
})();
