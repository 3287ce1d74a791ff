import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { lexiconFor } from '../../utils/reading/lexicon/for-languages';
import { readPage } from '../../utils/reading/read-page';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const HEAD = ['Order number', 'Customer', 'Order date', 'Status', 'Total'];
const ROWS = [
  ['B-2041', 'Mara Lind', '2026-11-20 10:11', 'Shipped', '$84.00'],
  ['B-2040', 'Idris Cole', '2026-11-20 09:02', 'Completed', '$17.50'],
  ['B-2039', 'Wren Abbott', '2026-11-19 17:45', 'Completed', '$231.40'],
  ['B-2038', 'Ines Rocha', '2026-11-19 08:30', 'Cancelled', '$12.00'],
];

function read(head: string[], rows: string[][]) {
  const { document } = new Window({ url: 'https://shop.example/admin/orders' });
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<h1>Orders</h1><table><thead>${line(head, 'th')}</thead><tbody>${rows
    .map((row) => line(row, 'td'))
    .join('')}</tbody></table>`;
  return readPage(document as unknown as Document, {
    url: 'https://shop.example/admin/orders',
    now: NOW,
    lexicon: lexiconFor(['en']),
    profile: null,
    timeZone: 'UTC',
  }).reading;
}

const swap = (row: string[], a: number, b: number): string[] =>
  row.map((cell, at) => row[at === a ? b : at === b ? a : at] ?? cell);

it('a page that is as its header says is read', () => {
  const reading = read(HEAD, ROWS);
  expect(reading).toMatchObject({ status: 'read', kind: 'order', health: 1, problems: [] });
});

it.each([
  ['customer and total', 1, 4],
  ['date and status', 2, 3],
  ['date and total', 2, 4],
])('%s swapped under their headers: nothing is read', (_, a, b) => {
  const reading = read(
    HEAD,
    ROWS.map((row) => swap(row, a, b)),
  );
  expect(reading.status).toBe('unreadable');
  const codes = reading.problems.map(({ code }) => code);
  expect(codes.some((code) => code === 'odd-shape' || code === 'not-a-store-list')).toBe(true);
});

it('columns swapped from the second half on: nothing is read', () => {
  const reading = read(
    HEAD,
    ROWS.map((row, at) => (at < 2 ? row : swap(row, 2, 4))),
  );
  expect(reading.status).toBe('unreadable');
});

it('columns moved together with their headers are read all the same', () => {
  const [plain, moved] = [
    read(HEAD, ROWS),
    read(
      swap(HEAD, 1, 4),
      ROWS.map((row) => swap(row, 1, 4)),
    ),
  ];
  if (plain.status !== 'read' || moved.status !== 'read') throw new Error('one of them was not read');
  expect(moved.orders).toEqual(plain.orders);
});

it('one column of odd values does not stop a page', () => {
  const head = [...HEAD, 'Remark'];
  const reading = read(
    head,
    ROWS.map((row, at) => [...row, `$${at + 1}.00`]),
  );
  expect(reading.status).toBe('read');
});

const GOODS = ['Product', 'SKU', 'Category', 'Stock', 'Total sold', 'Price'];
const ITEMS = [
  ['Linen apron, slate', 'LDL-ASH', 'Kitchen', '212', '1,045', '29.50'],
  ['Pinewood box', 'BOX-BB', 'Storage', '9', '61', '18.00'],
  ['Cotton sheet', 'SHT-CD', 'Care', '0', '320', '64.90'],
  ['Oak frame', 'FRM-DW', 'Decor', '88', '7', '12.25'],
];

it('goods that are as their header says are read, sold pieces with noughts behind the point too', () => {
  const plain = read(GOODS, ITEMS);
  expect(plain).toMatchObject({ status: 'read', kind: 'listing', problems: [] });
  const whole = read(
    GOODS,
    ITEMS.map((row) => row.map((cell, at) => (at === 3 ? `${cell}.00` : cell))),
  );
  expect(whole).toMatchObject({ status: 'read', problems: [] });
  if (whole.status === 'read') expect(whole.listings[0]?.stock).toEqual({ value: 212, exact: true });
});

it('what takes an order’s number from one column leaves it in the one that has it', () => {
  const reading = read(
    [...HEAD.slice(0, 4), 'Sale'],
    ROWS.map((row) => row),
  );
  expect(reading).toMatchObject({ status: 'read', orders: [{ orderId: 'B-2041' }, {}, {}, {}] });
  expect(reading.problems).toEqual([{ code: 'odd-shape', field: 'orderId' }]);
});

it.each([
  ['codes without a figure and words', 1, 2],
  ['pieces sold and prices with cents', 4, 5],
  ['the stock and prices with cents', 3, 5],
])('%s swapped under their headers: nothing is read', (_, a, b) => {
  const reading = read(
    GOODS,
    ITEMS.map((row) => swap(row, a, b)),
  );
  expect(reading.status).toBe('unreadable');
});

it('figures that name themselves are nobody else’s', () => {
  const reading = read(
    GOODS,
    ITEMS.map((row) => row.map((cell, at) => (at === 3 ? `Views: ${cell}0 Total sold: 5` : cell))),
  );
  expect(reading.problems).toContainEqual({ code: 'odd-shape', field: 'stock' });
  if (reading.status === 'read') expect(reading.listings.every(({ stock }) => !stock)).toBe(true);
});

it('a figure with another’s under it is what its header says', () => {
  const reading = read(
    GOODS,
    ITEMS.map((row) =>
      row.map((cell, at) => (at === 3 ? `<div>${cell}</div><div>Views: 1${cell}</div>` : cell)),
    ),
  );
  expect(reading).toMatchObject({
    status: 'read',
    problems: [],
    listings: [{ stock: { value: 212 } }, {}, {}, {}],
  });
});

const ACCOUNTS = ['mao_mao88', 'Idris Cole', 'jd_4f9a1c', 'Ines R.'];

it('numbers as long as an order’s under whom it is of, and names under its number: nothing is read', () => {
  const rows = ROWS.map((row, at) => [`35534980${1900 + at}`, ACCOUNTS[at] ?? '', ...row.slice(2)]);
  expect(read(HEAD, rows)).toMatchObject({ status: 'read', kind: 'order' });
  const swapped = read(
    HEAD,
    rows.map((row) => swap(row, 0, 1)),
  );
  expect(swapped.status).toBe('unreadable');
});

it('phone numbers as buyers beside numbers that name themselves, or under a reference nobody gave, are read', () => {
  const phones = ROWS.map((row, at) => [`Order: ${row[0]}`, `1381234567${at}`, ...row.slice(2)]);
  expect(read(HEAD, phones)).toMatchObject({ status: 'read', kind: 'order', problems: [] });
  const bare = phones.map((row, at) => [`10${at}2`, ...row.slice(1), '']);
  expect(read([...HEAD, 'Reference'], bare)).toMatchObject({ status: 'read', kind: 'order', problems: [] });
});

it('rows with a time of their own and no number are no lines of the order above them', () => {
  const reading = read(
    HEAD,
    ROWS.map((row, at) => (at === 2 ? ['–', ...row.slice(1)] : row)),
  );
  expect(reading.problems).toContainEqual({ code: 'no-identity', n: 1, of: 4 });
  const lost = read(
    HEAD,
    ROWS.map((row, at) => (at > 0 ? ['', ...row.slice(1)] : row)),
  );
  expect(lost.status).toBe('unreadable');
});

it('cells of another make from the second half on: nothing is read', () => {
  const make = (moved: boolean) => {
    const { document } = new Window({ url: 'https://shop.example/admin/products' });
    const cells = ITEMS.map((row, at) => {
      const marked = row.map((cell, column) => `<td class="c${column}">${cell}</td>`);
      return moved && at < 2 ? swap(marked, 3, 4) : marked;
    });
    document.documentElement.lang = 'en';
    document.body.innerHTML = `<h1>Products</h1><table><tr>${GOODS.map((head) => `<th>${head}</th>`).join('')}</tr>${cells
      .map((row) => `<tr>${row.join('')}</tr>`)
      .join('')}</table>`;
    return readPage(document as unknown as Document, {
      url: 'https://shop.example/admin/products',
      now: NOW,
      lexicon: lexiconFor(['en']),
      profile: null,
      timeZone: 'UTC',
    }).reading;
  };
  expect(make(false).status).toBe('read');
  expect(make(true).status).toBe('unreadable');
});

it('orders still to be sent over sent ones are read: where one has a button the other has nothing', () => {
  const done = (row: string[], at: number): string[] =>
    at < 2
      ? [...row, '<button>Add tracking</button>', at === 0 ? '' : '—']
      : [...row, `JT445566${at}`, '<button>Refund</button>'];
  expect(read([...HEAD, 'Tracking', 'Action'], ROWS.map(done))).toMatchObject({
    status: 'read',
    problems: [],
  });
});

it('a name is not made up of what else stands in a row', () => {
  const head = ['Fulfilled by', 'SKU', 'Available', 'Status', 'Price'];
  const rows = ['Amazon', 'Merchant', 'Amazon'].map((by, at) => [
    by,
    `KT-10${at}`,
    `${at}2`,
    'Active',
    '$9.50',
  ]);
  const reading = read(head, rows);
  if (reading.status === 'read')
    expect(reading.listings.map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
});
