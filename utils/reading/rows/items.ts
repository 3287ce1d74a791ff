import type { OrderItem, OrderStatus } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { labelledValues } from '../columns/labelled';
import type { Mapping } from '../columns/map-columns';
import { type Cell, cellWith } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { parseTimes } from '../values/count';
import { linkId } from '../values/link-id';
import { findAmounts } from '../values/money';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';
import { fillBeside, itemBoxes } from './item-boxes';
import { goodsOnly } from './order-ids';
import { specOf, titleOf, variantBeneath } from './titles';
import { codeIn, firstLine, idIn, moneyIn, quantityIn, type Tally, withHeaderCurrency } from './values';

const COUNT_ONLY =
  /^(?:共\s?)?(\d{1,4})\s?(?:items?|products?|units?|pcs\.?|pieces?|lines?|件商品|件|个商品|个|種|種類|点|個|項|项|款|Artikel|Produkte?|Positionen|Stück|Stk\.?|articles?|artículos?|productos?|uds?\.?|unid(?:ades|\.)?|produits?|un\.?|itens|item|unidades?|produtos?|шт\.?|товар(?:а|ов)?|개|건|종|sản phẩm|sp|ชิ้น|รายการ|barang|produk|articoli|prodotti|szt\.?|ürün|adet)?\s*[▾▼⌄˅v]?$/i;
/** `500g*2` is how many pieces a pack holds; `Tea x 2`, `手帕×2` how many were bought. */
const TIMES_END =
  /(?:(?:\s+[x×✕*]|(?<![\dA-Za-z])[x×✕*]|(?<=[A-Za-z])×)\s?(\d{1,5})|\s(\d{1,5})\s?[x×✕]|\s*\((?:qty:?\s*)?(\d{1,5})\))\s*$/i;
const TIMES_START = /^(\d{1,5})\s?[x×✕]\s+/i;

/** The page's own number of items where a cell says only that (`3 items`). */
export function countOnly(cell: Cell | undefined): number | null {
  const match = cell ? COUNT_ONLY.exec(cell.text) : null;
  return match?.[1] && !/^\d{5,}/.test(cell?.text ?? '') ? Number(match[1]) : null;
}

function fillLabelled(item: OrderItem, cells: Cell[], context: ReadContext, tally: Tally): void {
  for (const cell of cells) {
    for (const { field, text } of labelledValues(cell.lines, context.headers.order)) {
      if (isBlank(text)) continue;
      if (field === 'quantity') item.quantity ??= quantityIn(tally, text, context);
      else if (field === 'unitPrice') item.unitPrice ??= moneyIn(tally, field, text, context);
      else if (field === 'sku') item.sku ??= codeIn(text);
      else if (field === 'itemId' || field === 'skuId' || field === 'lineId') item[field] ??= idIn(text);
      else if (field === 'spec') item.spec ??= text.replace(TIMES_END, '').slice(0, 300);
    }
    const listing = labelledValues(cell.lines, context.headers.listing);
    for (const { field, text, label } of listing) {
      if (field === 'itemId' && /^(?:商品)?ID$|item|listing|asin|商品编号|宝贝/i.test(label))
        item.itemId ??= idIn(text);
      if (field === 'sku' && !isBlank(text)) item.sku ??= codeIn(text);
    }
  }
}

function fillFromTitle(item: OrderItem, cell: Cell, context: ReadContext): void {
  const found = titleOf(cell, context);
  if (found) {
    const start = TIMES_START.exec(found.title);
    const end = TIMES_END.exec(found.title);
    item.title = found.title.replace(TIMES_START, '').replace(TIMES_END, '').trim() || found.title;
    const digits = start?.[1] ?? end?.[1] ?? end?.[2] ?? end?.[3];
    if (digits) item.quantity ??= Number(digits);
    const spec = specOf(
      cell,
      found.line,
      (text) => context.headers.order.has(text.toLowerCase()),
      context.says,
    );
    const beneath = spec ?? variantBeneath(cell, found.line, context);
    if (beneath) item.spec ??= beneath;
  }
  const times = cell.lines.map((line) => parseTimes(line.text)).find((value) => value !== null);
  if (times) item.quantity ??= times;
  for (const { href } of cell.links) {
    const link = linkId(href, context.url);
    if (link?.kind === 'product' && link.sure) item.itemId ??= link.id;
  }
}

/** Several products named in one cell: product links, or lines that end in a quantity. */
function severalIn(cell: Cell, context: ReadContext): OrderItem[] {
  const links = cell.links.filter(
    ({ href, text }) => text.length > 1 && linkId(href, context.url)?.kind === 'product',
  );
  const distinct = new Set(links.map((link) => link.href));
  if (distinct.size > 1) {
    return links.map((link) => {
      const line = cell.lines.find((candidate) => candidate.text.includes(link.text));
      const times = line ? parseTimes(line.text.replace(link.text, ' ')) : null;
      const id = linkId(link.href, context.url);
      return {
        title: link.text.replace(TIMES_END, ''),
        ...(id ? { itemId: id.id } : {}),
        ...(times ? { quantity: times } : {}),
      };
    });
  }
  const counted = cell.lines.filter((line) => TIMES_END.test(line.text) || TIMES_START.test(line.text));
  const parts =
    counted.length > 1
      ? counted.map((line) => line.text)
      : counted.length === 1 && cell.lines.length === 1
        ? cell.text.split(/\s*[,;，；]\s*/)
        : [];
  const titled = parts.filter((part) => /\p{L}{2}/u.test(part.replace(TIMES_END, '')));
  if (titled.length < 2) return [];
  return titled.map((part) => {
    const match = TIMES_START.exec(part)?.[1] ?? TIMES_END.exec(part)?.slice(1).find(Boolean);
    const title = part.replace(TIMES_START, '').replace(TIMES_END, '').trim();
    return { title, ...(match ? { quantity: Number(match) } : {}) };
  });
}

/** An item's lines from all its places, the title's first: its variant stands beside its name. */
function wholeItem(grid: Grid, source: GridRow, title: Cell): Cell {
  const others = source.cells.filter(
    (cell, at): cell is Cell => cell !== null && cell !== title && grid.columns[at]?.item === true,
  );
  return cellWith(title, {
    lines: [...title.lines, ...others.flatMap((cell) => cell.lines)],
    text: [title, ...others].map((cell) => cell.text).join(' '),
  });
}

/**
 * The items that one grid row shows: usually one; several where a cell names several; none where it names none.
 * `labelled`: columns whose cells name their values; all are searched where it isn't known.
 */
export function itemsOf(
  grid: Grid,
  source: GridRow,
  mapping: Mapping,
  context: ReadContext,
  tally: Tally,
  labelled?: boolean[],
): OrderItem[] {
  const cellFor = (field: string): Cell | undefined => {
    const at = mapping.fields.get(field);
    return at && !source.carried[at.column] ? (source.cells[at.column] ?? undefined) : undefined;
  };
  // Under the orders' numbers, a row of its own may lead to goods instead of an order.
  const number = cellFor('orderId');
  const own = cellFor('items') ?? (number && goodsOnly(number, context) ? number : undefined);
  const titleCell = own && grid.columns.some((column) => column.item) ? wholeItem(grid, source, own) : own;
  if (titleCell && countOnly(titleCell) !== null) return [];
  const boxes = own && own === titleCell ? itemBoxes(own) : [];
  if (boxes.length > 1)
    return boxes.flatMap((box) => {
      const one: OrderItem = {};
      fillFromTitle(one, box, context);
      fillLabelled(one, [box], context, tally);
      fillBeside(one, box, context, true);
      return one.title === undefined ? [] : [one];
    });
  const several = titleCell ? severalIn(titleCell, context) : [];
  if (several.length > 1) return several;
  const item: OrderItem = {};
  if (titleCell) fillFromTitle(item, titleCell, context);
  const sku = cellFor('sku');
  if (sku) item.sku = codeIn(firstLine(sku));
  for (const field of ['itemId', 'skuId', 'lineId'] as const) {
    const cell = cellFor(field);
    if (cell) item[field] ??= idIn(firstLine(cell));
  }
  const spec = cellFor('spec');
  if (spec && spec !== own && !isBlank(spec.text) && spec.text !== item.title)
    item.spec = spec.text.slice(0, 300);
  const price = cellFor('unitPrice');
  if (price) {
    const header = grid.columns[mapping.fields.get('unitPrice')?.column ?? -1]?.header ?? '';
    item.unitPrice = moneyIn(tally, 'unitPrice', price.text, withHeaderCurrency(context, header));
    const times = parseTimes(price.text);
    if (times) item.quantity ??= times;
  }
  const quantity = cellFor('quantity');
  if (quantity && quantity !== price)
    item.quantity = quantityIn(tally, quantity.text, context) ?? item.quantity;
  else if (quantity && price && item.quantity === undefined) {
    const rest = price.text.slice(findAmounts(price.text, context.money)[0]?.end ?? 0);
    item.quantity = quantityIn(tally, rest, context);
  }
  const refund = cellFor('refundStatus');
  if (refund && !isBlank(refund.text)) {
    const found = findStatus(
      refund.lines.map((line) => line.text),
      context.statuses.order,
    );
    if (found) item.refundStatus = found.status as OrderStatus;
    item.refundText = (found?.text ?? firstLine(refund)).slice(0, 60);
  }
  if (titleCell)
    fillLabelled(
      item,
      source.cells.filter(
        (cell, at): cell is Cell => cell !== null && !source.carried[at] && labelled?.[at] !== false,
      ),
      context,
      tally,
    );
  if (titleCell && titleCell === own) fillBeside(item, own, context, !price);
  const named = item.title ?? item.sku ?? item.itemId;
  return named === undefined ? [] : [item];
}
