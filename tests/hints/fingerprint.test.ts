import { describe, expect, it } from 'vitest';
import { hash, printsOf } from '../../entrypoints/reader.content/fingerprint';
import type { ListingRow } from '../../utils/model/reading';
import { readingOf } from './plain-reading';

const seen = { url: 'https://shop.example.com/list', now: 1000, timeZone: 'UTC' };
const rows: ListingRow[] = [
  { itemId: '1', stock: { value: 3, exact: true }, updatedAt: { ms: 5000, unit: 'minute' } },
  { itemId: '2', listedAt: { ms: 86_400_000, unit: 'day' } },
];
const print = (list: ListingRow[], over = {}) => printsOf(readingOf(list, { ...seen, ...over })).page;

describe('printsOf', () => {
  it('is equal for the same rows, later and in another order', () => {
    expect(print([...rows].reverse(), { now: 9000 })).toBe(print(rows));
  });
  it('does not mind a relative time that drifts', () => {
    const [first, second] = rows as [ListingRow, ListingRow];
    expect(print([{ ...first, updatedAt: { ms: 6000, unit: 'minute' } }, second])).toBe(print(rows));
    expect(print([first, { ...second, listedAt: { ms: 2 * 86_400_000, unit: 'day' } }])).not.toBe(
      print(rows),
    );
  });
  it('differs with a value, a row, a problem or an address', () => {
    const [first, second] = rows as [ListingRow, ListingRow];
    const others = [
      print([{ ...first, stock: { value: 2, exact: true } }, second]),
      print([first]),
      print(rows, { problems: [{ code: 'half-rendered' }] }),
      print(rows, { url: 'https://shop.example.com/other' }),
    ];
    expect(new Set([print(rows), ...others]).size).toBe(5);
  });
  it('has one print per row', () => {
    const prints = printsOf(readingOf(rows, seen)).rows;
    expect(prints).toHaveLength(2);
    expect(printsOf(readingOf([...rows].reverse(), seen)).rows).toEqual([...prints].reverse());
  });
});

it('hash tells 100,000 near-equal texts apart', () => {
  expect(new Set(Array.from({ length: 100_000 }, (_, i) => hash(`row ${i}`))).size).toBe(100_000);
});
