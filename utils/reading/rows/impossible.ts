import type { Count, ListingRow } from '../../model/reading';

type Sold = 'sold7d' | 'sold30d' | 'soldTotal';
/** What can't be more than what: sales of seven days, of thirty, of all time. */
const PAIRS: [Sold, Sold][] = [
  ['sold7d', 'sold30d'],
  ['sold30d', 'soldTotal'],
  ['sold7d', 'soldTotal'],
];

const exact = (count: Count | undefined): number | null => (count?.exact ? count.value : null);

/** True where a third of the rows that could contradict themselves do, and two at least. */
export function isOften(contradicts: boolean[]): boolean {
  const wrong = contradicts.filter(Boolean).length;
  return wrong >= 2 && wrong * 3 >= contradicts.length;
}

/**
 * Counters that contradict one another in a third of the rows that show both, and in two at least: their columns
 * have changed places, or one of them counts something else. Both are taken out of all rows.
 */
export function dropImpossible(rows: ListingRow[]): Sold[] {
  const odd = PAIRS.filter(([less, more]) => {
    const both = rows.flatMap((row) => {
      const [small, large] = [exact(row[less]), exact(row[more])];
      return small === null || large === null ? [] : [small > large];
    });
    return isOften(both);
  }).flat();
  const fields = [...new Set(odd)];
  for (const row of rows) for (const field of fields) delete row[field];
  return fields;
}
