import type { ListingRow, OrderRow, Problem } from '../../model/reading';
import type { TaughtMapping } from '../../model/taught';
import { breakingRow } from '../columns/breaks';
import type { ReadContext } from '../columns/context';
import type { Mapping } from '../columns/map-columns';
import { sampleNatures } from '../columns/natures';
import { columnStats } from '../columns/shapes';
import type { Grid } from '../grid/grid';
import type { Tools } from '../grid/reader-tools';
import type { Survey } from '../grid/survey';
import type { Found } from '../page/pick-reading';
import { listingRows } from '../rows/listing-rows';
import { orderRows } from '../rows/order-rows';
import type { Tally } from '../rows/values';
import { isAbout } from './address';
import { type Fit, fitOf } from './anchors';
import { shownGrids } from './shown-grids';
import type { TellPage, Told } from './told';

const IDENTITY: Record<TaughtMapping['kind'], string[]> = {
  listing: ['title', 'itemId', 'sku'],
  order: ['orderId'],
};

type Match = { mapping: TaughtMapping; grid: Grid; fit: Fit };

/** Reads a page by the mappings taught for its address; null where there are none or the page shows no list at all. */
export function tellBy(taught: TaughtMapping[]): TellPage {
  return (survey, tools, context) => told(taught, survey, tools, context);
}

function told(taught: TaughtMapping[], survey: Survey, tools: Tools, context: ReadContext): Told | null {
  const mine = taught.filter((mapping) => isAbout(mapping, context.url));
  if (mine.length === 0) return null;
  const grids = shownGrids(
    survey,
    tools,
    mine.map(({ rows }) => rows.steps),
  );
  const matches = grids.flatMap((grid) => {
    const stats = columnStats(grid, context);
    return mine.map((mapping): Match => {
      const fit = fitOf(mapping.columns, mapping.rows.width, grid, stats);
      return { mapping, grid, fit };
    });
  });
  const [best] = matches.sort((a, b) => worth(b) - worth(a));
  if (!best) return null;
  if (!holds(best)) {
    const { missing, odd } = best.fit;
    const kinds = mine.map(({ kind }) => kind);
    const n = missing.length + odd.length;
    return {
      status: 'misfit',
      kinds,
      problem: { code: 'taught-misfit', n, of: best.mapping.columns.length },
    };
  }
  return build(best, context);
}

function worth({ mapping, grid, fit }: Match): number {
  const form = grid.form === mapping.rows.form ? 0.5 : 0;
  const rows = Math.min(0.4, grid.rows.length / 1000);
  return (holds({ mapping, grid, fit }) ? 1000 : 0) + fit.at.size * 2 - fit.odd.length + form + rows;
}

/** Enough is where it was: what tells rows apart, most of the rest, and no two columns that changed places. */
function holds({ mapping, fit }: Match): boolean {
  const gone = new Set([...fit.missing, ...fit.odd]);
  const known = mapping.columns.some(
    ({ field }) => IDENTITY[mapping.kind].includes(field) && fit.at.has(field),
  );
  const lost = mapping.columns.some(({ field }) => IDENTITY[mapping.kind].includes(field) && gone.has(field));
  return known && !lost && fit.odd.length < 2 && fit.at.size * 2 >= mapping.columns.length;
}

function build({ mapping, grid, fit }: Match, given: ReadContext): Told {
  const { kind, currency } = mapping;
  const context = currency ? { ...given, money: { ...given.money, currency } } : given;
  const tally: Tally = new Map();
  const fields = new Map(
    [...fit.at].map(([field, column]) => [field, { field, column, how: 'header' as const }]),
  );
  const mapped: Mapping = { kind, fields, refused: [], unknownHeaders: 0 };
  const built =
    kind === 'order' ? orderRows(grid, mapped, context, tally) : listingRows(grid, mapped, context, tally);
  // What she showed and is not where it was stays unknown, though the reader may think it found it elsewhere.
  const gone = [...fit.missing, ...fit.odd];
  for (const { row } of built) for (const field of gone) Reflect.deleteProperty(row, field);
  const found: Found = {
    kind,
    scope: 'list',
    candidacy: { grid, mapping: mapped },
    drifted: [...fit.odd, ...(breakingRow(sampleNatures(grid, kind, context)) === null ? [] : [''])],
    tally,
    listings: kind === 'listing' ? built.map(({ row }) => row as ListingRow) : [],
    orders: kind === 'order' ? built.map(({ row }) => row as OrderRow) : [],
    places: built.map(({ el, anchor }) => ({ row: el, anchor })),
  };
  const n = fit.missing.length;
  const problems: Problem[] = n > 0 ? [{ code: 'taught-gone', n, of: mapping.columns.length }] : [];
  return { status: 'found', found, mapping, context, problems };
}
