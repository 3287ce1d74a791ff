import type { Line } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { fieldsOfHeader, foldLabel, type HeaderWords, mayEnd } from '../lexicon/header-match';
import { colonLabels } from './colon-labels';

/** A value that names its own field: `ID: 837…`, `销量 5`, or a label line above a value line. */
export type Labelled = { field: string; label: string; text: string; line: Line };

const FIGURE = String.raw`(?:[¥$€£]|NT\$|US\$|HK\$)?\d`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const VALUE_START = new RegExp(String.raw`^${FIGURE}|^${MONTH}[a-z]*\.?$`);
/** Words that end other labels too: the code of `Tracking code` is no order's. */
const VAGUE =
  /^(?:code|name|date|order|status|title|reference|total|time|created|account|customer|number|type)$/i;
const MAX_LABELS = 40;
/** A word for nothing: a time's hour before its minutes. */
const FIGURES = /^[\d./-]*$/;
/** A line without these holds no label before a value, none behind a number. Most lines need no closer look. */
const SPACED = new RegExp(` (?:${FIGURE}|${MONTH})`);
const NUMBERED = /(?:^|[·|]\s*)\d/;
const NONE: Labelled[] = [];
/** What a line counts where the number goes first. */
const COUNTED = new Set(['stock', 'soldTotal', 'views', 'favorites', 'reviewCount']);

function known(label: string, words: HeaderWords): string | null {
  if (!mayEnd(label, words)) return null;
  const exact = words.get(foldLabel(label));
  return exact?.[0] ?? null;
}

function longestTail(label: string, words: HeaderWords): { label: string; field: string } | null {
  const parts = label.split(' ');
  for (let i = 0; i < parts.length; i += 1) {
    const tail = parts.slice(i).join(' ');
    if (i > 0 && VAGUE.test(tail)) continue;
    const field = known(tail, words);
    if (field) return { label: tail, field };
  }
  return null;
}

function byColon(line: Line, words: HeaderWords): Labelled[] {
  if (!line.text.includes(':')) return NONE;
  const marks: { field: string; label: string; from: number; to: number }[] = [];
  for (const { label, from, to } of colonLabels(line.text)) {
    const found = FIGURES.test(label) ? null : longestTail(label, words);
    if (found) marks.push({ ...found, from: from + label.length - found.label.length, to });
  }
  return marks.map((mark, index) => ({
    field: mark.field,
    label: mark.label,
    text: line.text.slice(mark.to, marks[index + 1]?.from ?? line.text.length).replace(/[\s,，;；|]+$/, ''),
    line,
  }));
}

function bySpace(line: Line, words: HeaderWords): Labelled[] {
  if (!SPACED.test(line.text)) return NONE;
  const found: Labelled[] = [];
  const tokens = line.text.split(' ');
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const next = tokens[i + 1] ?? '';
    if (!VALUE_START.test(next)) continue;
    const label = [3, 2, 1]
      .map((n) => tokens.slice(Math.max(0, i - n + 1), i + 1).join(' '))
      .find((text) => /\p{L}/u.test(text) && known(text, words));
    const field = label ? known(label, words) : null;
    if (field && label) found.push({ field, label, text: tokens.slice(i + 1, i + 6).join(' '), line });
  }
  return found;
}

const AFTER = /^(\d[\d.,]*\s?[kKmMwW万萬]?\+?)\s?(\p{L}[\p{L} ]{1,18})$/u;

/** A number before its name: `12 in stock`, `41 sales`, on a line of its own. */
function afterNumber(line: Line, words: HeaderWords): Labelled[] {
  if (!NUMBERED.test(line.text)) return NONE;
  return line.text.split(/\s*[·|]\s*/).flatMap((part) => {
    const match = AFTER.exec(part);
    const label = match?.[2] ?? '';
    const field = match && COUNTED.has(known(label, words) ?? '') ? known(label, words) : null;
    return match && field ? [{ field, label, text: match[1] ?? '', line }] : [];
  });
}

/** Every labelled value in a cell's lines, in order. */
export function labelledValues(lines: Line[], words: HeaderWords): Labelled[] {
  const found: Labelled[] = [];
  for (let i = 0; i < lines.length && found.length < MAX_LABELS; i += 1) {
    const line = lines[i];
    if (!line || line.text.length > 600) continue;
    const next = lines[i + 1];
    const bare = next && line.text.length <= 32 ? line.text.replace(/\s*:$/, '') : '';
    const [alone] = bare && bare.length <= 30 && !/\d/.test(bare) ? fieldsOfHeader(bare, words) : [];
    if (alone && next && fieldsOfHeader(next.text.replace(/:$/, ''), words).length === 0) {
      found.push({ field: alone, label: bare, text: next.text, line: next });
      i += 1;
      continue;
    }
    const colons = byColon(line, words);
    const spaced = colons.length > 0 ? colons : bySpace(line, words);
    found.push(...(spaced.length > 0 ? spaced : afterNumber(line, words)));
  }
  return found;
}

const SAMPLE = 40;

/** Columns in which some of the first 40 rows name their values: the others need not be searched in every row. */
export function labelledColumns(grid: Grid, words: HeaderWords): boolean[] {
  return grid.columns.map((_, column) =>
    grid.rows.slice(0, SAMPLE).some((row) => {
      const cell = row.cells[column];
      return cell ? labelledValues(cell.lines, words).length > 0 : false;
    }),
  );
}
