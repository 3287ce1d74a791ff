import type { ReadContext } from '../columns/context';
import type { Cell } from '../grid/cell';
import type { GridRow } from '../grid/grid';
import { linkId } from '../values/link-id';

/** A number on a line of its own, marked as one and nothing else: `#MLA1402837465`. */
export function hashed({ cells }: GridRow): string | undefined {
  const lines = cells.flatMap((cell) => (cell && cell.text.length < 300 ? cell.lines : []));
  const found = lines.flatMap(({ text }) => /^[#№]\s?([A-Z]{0,4}\d{5,20})$/.exec(text)?.[1] ?? []);
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
