import type { ListingRow } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { type Mapping, mapColumns } from '../columns/map-columns';
import { columnStats } from '../columns/shapes';
import type { Grid } from '../grid/grid';
import { listingRows } from '../rows/listing-rows';
import type { Tally } from '../rows/values';
import { linkId } from '../values/link-id';
import { normalise } from '../values/normalise';

export type ProductDetail = {
  candidacy: { grid: Grid; mapping: Mapping };
  listings: ListingRow[];
  places: { row: Element; anchor: Element }[];
};

/** One product's own page: its variants with codes, stock or price under the product's name and id; null for any other page. */
export function productDetail(
  document: Document,
  grids: Grid[],
  context: ReadContext,
  tally: Tally,
): ProductDetail | null {
  const own = linkId(context.url, context.url);
  if (own?.kind !== 'product' || !own.sure) return null;
  const heading = [...document.querySelectorAll('h1,h2,[role="heading"]')]
    .map((el) => normalise(el.textContent ?? ''))
    .find((text) => text.length > 1 && text.length < 200);
  for (const grid of grids) {
    const mapping = mapColumns(grid, 'listing', columnStats(grid, context), context);
    const named = (field: string): boolean =>
      ['header', 'part', 'markup'].includes(mapping.fields.get(field)?.how ?? '');
    if (!(named('sku') && (named('stock') || named('price'))) && !(named('stock') && named('price')))
      continue;
    const built = listingRows(grid, mapping, context, tally).filter(
      ({ row }) => row.sku !== undefined || row.stock !== undefined,
    );
    if (built.length === 0) continue;
    const listings = built.map(({ row }) => ({
      ...row,
      itemId: own.id,
      ...(row.title && heading && row.title !== heading
        ? { title: heading, spec: row.spec ?? row.title }
        : { title: row.title ?? heading }),
    }));
    return {
      candidacy: { grid, mapping },
      listings,
      places: built.map(({ el, anchor }) => ({ row: el, anchor })),
    };
  }
  return null;
}
