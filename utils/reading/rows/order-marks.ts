import type { Line } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';

const BUYER_MARK =
  /(?:^|[-_.])(?:nick(?:[-_]?name)?|u(?:ser)?[-_]?name|buyer(?:[-_]?(?:name|nick|info))?|customer(?:[-_]?name)?)$/i;

/** A line of a head whose markup calls it the buyer's, and that looks like a name. */
export function isMarkedBuyer({ el, text }: Line): boolean {
  if (text.length > 40 || text.includes(':') || /^\d{1,2}[:/-]/.test(text)) return false;
  return [el, el.parentElement].some((one) =>
    (one?.getAttribute('class') ?? '').split(/\s+/).some((token) => BUYER_MARK.test(token)),
  );
}

const COUNTED =
  /^\d{1,4}\s?(?:items?|products?|件商品|件|个商品|種|点|Artikel|Produkte?|articles?|art[ií]culos?|productos?|produits?|un\.?|itens|produtos?|шт\.?|товар(?:а|ов)?|개|sản phẩm|ชิ้น|barang|produk)\s*[▾▼⌄˅]?$/iu;

/** A cell that says how many items an order has, and calls them so: `3 items`. */
export function countBeside(source: GridRow, grid: Grid): number | null {
  const cell = source.cells.find(
    (one, at) => one && !grid.columns[at]?.item && one.text.length < 24 && COUNTED.test(one.text),
  );
  return cell ? Number.parseInt(cell.text, 10) : null;
}
