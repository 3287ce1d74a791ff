// A row that is clicked opens something, as in many backends: what lies over the page must keep clicks from it.
window.clickedRows = 0;
for (const type of ['pointerdown', 'mousedown', 'click'])
  document.getElementById('odd')?.addEventListener(type, () => {
    window.clickedRows += 1;
  });
// Draws the list anew, as a framework does: other elements, the same texts.
window.drawAgain = () => {
  const list = document.getElementById('odd');
  if (list) list.innerHTML = `${list.innerHTML}`;
};
