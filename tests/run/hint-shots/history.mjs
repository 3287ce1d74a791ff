const DAY = 86_400_000;
const iso = (ms) => new Date(ms).toISOString().slice(0, 10);

/** A list of orders of other goods, one a day for 130 days: so long is what is known of this shop. */
export function historyPage(now) {
  const rows = Array.from({ length: 130 }, (_, n) => {
    const cells = [
      `H-${90_000 - n}`,
      iso(now - n * DAY),
      `Passer-by ${n}`,
      'Something else',
      '1',
      'Completed',
      '$5.00',
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['Order number', 'Order date', 'Customer', 'Product', 'Quantity', 'Status', 'Total'];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Orders</title><h1>Orders</h1><table><thead><tr>${heads
    .map((head) => `<th>${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table><p>130 orders</p></html>`;
}

/** The same shape of number, another number: its digits, from the fourth last on, moved by five. */
export function otherNumber(number) {
  const moved = (digit) => String((Number(digit) + 5) % 10);
  return number.slice(0, -4) + number.slice(-4).replace(/\d/g, moved);
}
