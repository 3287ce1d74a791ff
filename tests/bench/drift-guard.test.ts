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
