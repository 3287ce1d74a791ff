import type { ListingLine } from '../../model/listing-line';

/** The only listing that goes by this item id, SKU or whole name; null where none or several do. */
export function findGoods(lines: ListingLine[], text: string): ListingLine | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  const found = lines.filter((line) =>
    [line.itemId, ...line.skus, line.label].some((name) => name !== null && plain(name) === wanted),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A name as names are compared: full and half width, case and runs of space levelled. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
