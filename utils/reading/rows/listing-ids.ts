import type { ReadContext } from '../columns/context';
import type { Cell } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { linkId } from '../values/link-id';

const HASHED = /^[#№]\s?([A-Z]{0,4}\d{5,20})$/;
/** So many of the first rows are asked, and so many more from among all of them. */
const FIRST = 40;
const SPREAD = 20;

const numbersIn = (cell: Cell | null | undefined): string[] =>
  cell && cell.text.length < 300 ? cell.lines.flatMap(({ text }) => HASHED.exec(text)?.[1] ?? []) : [];

/** Columns in which rows say their number as `hashed` finds it: in long lists the others' cells need not be read. */
export function hashedColumns({ rows, columns }: Grid): number[] {
  const step = Math.max(1, Math.floor(rows.length / SPREAD));
  const sample = rows.filter((_, at) => at < FIRST || at % step === 0);
  return columns.flatMap((_, column) =>
    sample.some(({ cells }) => numbersIn(cells[column]).length > 0) ? column : [],
  );
}

/** A number on a line of its own, marked as one and nothing else: `#MLA1402837465`. */
export function hashed({ cells }: GridRow, columns: number[]): string | undefined {
  const found = columns.flatMap((column) => numbersIn(cells[column]));
  return found.length === 1 ? found[0] : undefined;
}

/** The product's id from the row's links: the title's own, else the only one that product links agree on. */
export function linkedId(
  row: GridRow,
  title: Cell | undefined,
  context: ReadContext,
): { id: string; href: string } | null {
  const ids = (cell: Cell): { id: string; href: string; sure: boolean }[] =>
    cell.links.flatMap(({ href }) => {
      const found = linkId(href, context.url);
      return found && found.kind === 'product' ? [{ id: found.id, href, sure: found.sure }] : [];
    });
  const own = title ? ids(title) : [];
  const best =
    own.find((one) => one.sure) ??
    own[0] ??
    row.cells.flatMap((cell) => (cell ? ids(cell) : [])).find((one) => one.sure);
  if (!best) return null;
  return { id: best.id, href: best.href };
}

export function attributeId(el: Element): string | undefined {
  for (const name of [
    'data-product-id',
    'data-item-id',
    'data-goods-id',
    'data-listing-id',
    'data-productid',
    'data-itemid',
    'data-spu-id',
  ]) {
    const value = el.getAttribute(name) ?? el.querySelector(`[${name}]`)?.getAttribute(name);
    if (value && /^[\w-]{1,64}$/.test(value)) return value;
  }
  const post = /^post-(\d+)$/.exec(el.getAttribute('id') ?? '')?.[1];
  if (post) return post;
  const box = el.querySelector(
    'input[type="checkbox"][name="selected[]"], input[type="checkbox"][name="post[]"]',
  );
  return box?.getAttribute('value') ?? undefined;
}
