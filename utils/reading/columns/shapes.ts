import type { Cell } from '../grid/cell';
import { parseStock, parseTimes } from '../values/count';
import { parseDate } from '../values/date';
import { lazily } from '../values/lazily';
import { type LinkKind, linkId } from '../values/link-id';
import { type Amount, findAmounts } from '../values/money';
import { isBlank } from '../values/normalise';
import { findStatus, type StatusWords } from '../values/status';
import type { ReadContext } from './context';
import { labelledValues } from './labelled';
import { perRows } from './per-rows';

/** What the values of one column look like: shares of its filled cells, 0 to 1. */
export type Stats = {
  filled: number;
  rows: number;
  money: number;
  signed: number;
  count: number;
  date: number;
  /** Share of cells whose first line is a date. */
  dated: number;
  orderStatus: number;
  productStatus: number;
  id: number;
  email: number;
  times: number;
  /** Share of cells that begin with a label of their own: `商品ID: 441`. */
  labelled: number;
  /** Share of cells with a link, and with an action word such as 查看详情. */
  linked: number;
  actions: number;
  letters: number;
  /** Share of cells that begin with a figure, and how many different ways they begin. */
  leading: number;
  openings: number;
  distinct: number;
  length: number;
  productLink: number;
  buyerLink: number;
  orderLink: number;
};

const SAMPLE = 30;
/** A column that is still thin after so many rows is a thin one. */
const ROWS = 1000;
export const ID_SHAPE = /^(?:[#№]\s?)?(?=.*\d)[A-Za-z]{0,6}[-_ ]?[\dA-Za-z][\dA-Za-z._-]{1,40}$/;
/** A number too long for anything but an id, with short marks behind it. */
const LONG_FIRST = /^\d{14,24} (?!\d{10})/;
const OWN_LABEL = /^[^:]{1,24}:/;
const EMAIL = /[\w.+*-]+@[\w-]+(?:\.[\w-]+)+/;

function idLike(text: string): boolean {
  if (text.length > 48 || /^\d{1,2}[/.-]\d{1,2}/.test(text) || /^\d+[.,]\d{1,2}$/.test(text)) return false;
  return ID_SHAPE.test(text) || LONG_FIRST.test(text);
}

/** Looks at up to 30 filled cells of each column. */
export const columnStats = perRows((grid, context): Stats[] =>
  grid.columns.map((_, column) => {
    const cells: Cell[] = [];
    for (const [at, row] of grid.rows.entries()) {
      const cell = row.cells[column];
      if (cell && !row.carried[column] && cell.text !== '' && !isBlank(cell.text)) cells.push(cell);
      if (cells.length >= SAMPLE || at >= ROWS) break;
    }
    return statsOf(cells, Math.min(grid.rows.length, SAMPLE), context);
  }),
);

function statsOf(cells: Cell[], rows: number, context: ReadContext): Stats {
  const n = Math.max(1, cells.length);
  const share = (test: (cell: Cell, at: number) => boolean) => (): number => cells.filter(test).length / n;
  const status = (words: StatusWords) =>
    share(
      (cell) =>
        findStatus(
          cell.lines.map((line) => line.text),
          words,
        ) !== null,
    );
  const found = lazily<{ kinds: LinkKind[][]; amounts: (readonly Amount[])[]; texts: string[] }>({
    kinds: () =>
      cells.map((cell) =>
        cell.links.flatMap((link) => {
          const id = linkId(link.href, context.url);
          return id?.sure ? [id.kind] : [];
        }),
      ),
    amounts: () => cells.map(({ text }) => (text.length < 120 ? findAmounts(text, context.money) : [])),
    texts: () => cells.map((cell) => cell.text),
  });
  const linked = (kind: LinkKind) => share((_, at) => found.kinds[at]?.includes(kind) === true);
  return lazily<Stats>({
    filled: () => cells.length,
    rows: () => rows,
    money: share((_, at) => found.amounts[at]?.length !== 0),
    signed: share((_, at) => found.amounts[at]?.some((amount) => amount.signed) === true),
    count: share((cell) => cell.text.length < 120 && parseStock(cell.text, context.money.style) !== null),
    date: share((cell) => cell.text.length < 200 && parseDate(cell.text, context.date) !== null),
    dated: share(({ lines }) => parseDate(lines[0]?.text.slice(0, 60) ?? '', context.date) !== null),
    orderStatus: status(context.statuses.order),
    productStatus: status(context.statuses.listing),
    id: share((cell) => idLike(cell.lines[0]?.text ?? '')),
    email: share((cell) => EMAIL.test(cell.text)),
    labelled: share(({ text, lines }) => {
      const label = OWN_LABEL.exec(text)?.[0];
      if (!label) return false;
      const words = [context.headers.listing, context.headers.order];
      // What all cells begin with is their label, known or not.
      return (
        (n > 1 && found.texts.every((one) => one.startsWith(label))) ||
        words.some((known) => labelledValues(lines.slice(0, 1), known).length > 0)
      );
    }),
    linked: share((cell) => cell.links.length > 0 || /^(?:A|BUTTON)$/.test(cell.el.tagName)),
    actions: share(
      (cell) =>
        context.says.action.test(cell.text) ||
        /^(?:查看|查詢|複製|复制|更多|联系|聯絡|view|see|more|print|contact)/i.test(cell.text),
    ),
    times: share((cell) => cell.text.length < 16 && parseTimes(cell.text) !== null),
    letters: share((cell) => /\p{L}{2}/u.test(cell.text)),
    leading: share(({ text }) => /^[^\p{L}\d]*\d/u.test(text)),
    openings: () => new Set(found.texts.map((text) => text.split(/[\s:(]/)[0])).size / n,
    distinct: () => new Set(found.texts).size / n,
    length: () => found.texts.reduce((sum, text) => sum + text.length, 0) / n,
    productLink: linked('product'),
    buyerLink: linked('buyer'),
    orderLink: linked('order'),
  });
}
