import type { Cell } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { parseDate } from '../values/date';
import { findAmounts } from '../values/money';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';
import type { ReadContext } from './context';
import type { Kind } from './fields';

/** Rows looked at from the top and from the bottom. */
export const ENDS = 20;

/** Shares (0 to 1) of a column's filled cells that are of one nature; see natureOf. */
export type Natures = (nature: string) => number;

/** The natures of a column's first cells as shares of those that are filled. */
export function sharesOf(column: string[]): Natures {
  const found = column.slice(0, ENDS).filter(Boolean);
  return (nature) => found.filter((one) => one === nature).length / Math.max(1, found.length);
}

/** The rows at the top and at the bottom. */
export function endsOf(rows: GridRow[]): GridRow[] {
  return rows.length > 2 * ENDS ? [...rows.slice(0, ENDS), ...rows.slice(-ENDS)] : rows;
}

/** The nature of each cell at the top and at the bottom of every column; '' where it is empty or another row's. */
export function sampleNatures({ rows, columns }: Grid, kind: Kind, context: ReadContext): string[][] {
  const sample = endsOf(rows);
  return columns.map((_, column) =>
    sample.map((row) => (row.carried[column] ? '' : natureOf(row.cells[column], kind, context))),
  );
}

const DAY_WORDS =
  /\d{9,}|(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|[ap]m|ago|at|uhr|utc|gmt|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|yesterday|today)[a-z]*\b)\b[a-z]{4,}/i;

/** What one cell is and nothing besides: a sum with its currency, a day, a known status, a figure, a code, or words. */
function natureOf(cell: Cell | null | undefined, kind: Kind, context: ReadContext): string {
  const text = cell?.text ?? '';
  if (!cell || text === '' || isBlank(text)) return '';
  if (text.length > 40) return 'words';
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(text)) return 'clock';
  if (!DAY_WORDS.test(text) && parseDate(text, context.date)) return 'date';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const sums = findAmounts(text, context.money).filter(({ signed }) => signed);
  if (sums.length > 0 && (letters < 5 || sums[0]?.start === 0)) return 'money';
  if (findStatus([text], context.statuses[kind])) return 'status';
  if (isActing(text, context)) return 'acts';
  if (/^\d[\d,.]*[.,]\d\d$/.test(text)) return text.endsWith('00') ? 'round' : 'decimal';
  if (/^\d{9,}$/.test(text)) return 'long';
  if (/^\d{1,3}(?:,\d{3})+$|^\d[\d.]* ?[万萬kKwW]\+?$/.test(text)) return 'counter';
  if (/^[x×✕*]? ?[\d.,\s]+[万萬kKwW]?\+?(?:[个個件点點枚本]|pcs|units?)?$/.test(text)) return 'number';
  if (/^[A-Za-z]+[-_]?[\dA-Za-z_-]*\d[\dA-Za-z_-]*$|^[A-Z]{2,}(?:[-_][A-Z]{2,})+$/.test(text)) return 'code';
  if (/^\S{1,12}$/.test(text) && /\*{2,}/.test(text)) return 'masked';
  if (/^[A-Z]{2}$/.test(text)) return 'land';
  if (/^[0-5](?:[.,]\d)? ?(?:\/ ?5|星|stars?)$|^[★☆]+$/i.test(text)) return 'score';
  if (text.length > 7 && /(?:\p{L}{3}[.!?]|[。！？])$/u.test(text) && /[ ，。！？\u4e00-\u9fff]/.test(text))
    return 'said';
  return /[\dA-Za-z]/.test(text) ? 'words' : 'plain';
}

/** `编辑 下架 复制`, `Edit · Deactivate`: what may be done with a row, and nothing else. */
function isActing(text: string, { says }: ReadContext): boolean {
  const parts = text.split(/[\s|·•,，/-]+/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => says.action.test(part));
}
