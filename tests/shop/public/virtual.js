// Draws only the rows in sight, between two empty rows as tall as those left out; its row elements are reused.
(() => {
  const HEIGHT = 44;
  const box = document.getElementById('box');
  const body = box.querySelector('tbody');
  const rows = [...document.getElementById('rows').content.querySelectorAll('tr')];
  const shown = Math.ceil(box.clientHeight / HEIGHT) + 4;
  const pad = () => {
    const row = document.createElement('tr');
    row.setAttribute('aria-hidden', 'true');
    row.innerHTML = '<td colspan="5" style="padding:0;border:0"></td>';
    return row;
  };
  const [above, below] = [pad(), pad()];
  let from = -1;
  function draw() {
    const first = Math.max(0, Math.min(Math.floor(box.scrollTop / HEIGHT) - 2, rows.length - shown));
    if (first === from) return;
    from = first;
    const window = rows.slice(first, first + shown);
    for (const row of window) row.style.height = `${HEIGHT}px`;
    above.firstChild.style.height = `${first * HEIGHT}px`;
    below.firstChild.style.height = `${(rows.length - first - window.length) * HEIGHT}px`;
    body.replaceChildren(above, ...window, below);
  }
  box.addEventListener('scroll', draw);
  draw();
})();
