// A button that brings twenty more rows, as endless lists have one, and goes when there are no more.
(() => {
  const rest = [...document.getElementById('rest').content.querySelectorAll('tbody tr')];
  const button = document.getElementById('more');
  button.addEventListener('click', () => {
    document.querySelector('table.bare tbody').append(...rest.splice(0, 20));
    if (rest.length === 0) button.remove();
  });
})();
