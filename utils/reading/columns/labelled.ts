import type { Line } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { fieldsOfHeader, foldLabel, type HeaderWords, mayEnd } from '../lexicon/header-match';
import { rememberFor } from '../values/remember';
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
const NUMBERED = /(?:^|[·|]\s*)\p{Sc}?\d/u;
const NONE: Said[] = [];
/** A labelled value before its line is known: the same words stand in many. */
type Said = Omit<Labelled, 'line'>;
/** What a line counts where the number goes first. */
const COUNTED = new Set(['stock', 'soldTotal', 'views', 'favorites', 'reviewCount', 'orderCount']);

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

function byColon(text: string, words: HeaderWords): Said[] {
  if (!text.includes(':')) return NONE;
  const marks: { field: string; label: string; from: number; to: number }[] = [];
  for (const { label, from, to } of colonLabels(text)) {
    const found = FIGURES.test(label) ? null : longestTail(label, words);
    if (found) marks.push({ ...found, from: from + label.length - found.label.length, to });
  }
  return marks.map((mark, index) => ({
    field: mark.field,
    label: mark.label,
    text: text.slice(mark.to, marks[index + 1]?.from ?? text.length).replace(/[\s,，;；|]+$/, ''),
  }));
}

function bySpace(text: string, words: HeaderWords): Said[] {
  if (!SPACED.test(text)) return NONE;
  const found: Said[] = [];
  const tokens = text.split(' ');
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const next = tokens[i + 1] ?? '';
    if (!VALUE_START.test(next)) {
      const own = UNSPACED.test(tokens[i] ?? '') ? known(tokens[i] ?? '', words) : null;
      if (own && PERSONS.has(own) && mayBeName(next, words))
        found.push({ field: own, label: tokens[i] ?? '', text: next });
      continue;
    }
    const label = [3, 2, 1]
      .map((n) => tokens.slice(Math.max(0, i - n + 1), i + 1).join(' '))
      .find((one) => /\p{L}/u.test(one) && known(one, words));
    const field = label ? known(label, words) : null;
    if (field && label) found.push({ field, label, text: tokens.slice(i + 1, i + 6).join(' ') });
  }
  return found;
}

const AFTER = /^(\d[\d.,]*\s?[kKmMwW万萬]?\+?)\s?(\p{L}[\p{L} ]{1,18})$/u;

const SPENT = /^(\p{Sc}\s?\d[\d.,]*|\d[\d.,]*\s?\p{Sc})\s(\p{L}[\p{L} ]{1,18})$/u;

/** A number before its name: `12 in stock`, `41 sales`, on a line of its own. */
function afterNumber(text: string, words: HeaderWords): Said[] {
  if (!NUMBERED.test(text)) return NONE;
  return text.split(/\s*[·|]\s*|\s(?=\p{Sc}?\d)/u).flatMap((part) => {
    const match = AFTER.exec(part);
    const label = match?.[2] ?? '';
    const spent = match ? null : SPENT.exec(part);
    if (spent && known(spent[2] ?? '', words) === 'totalSpent')
      return [{ field: 'totalSpent', label: spent[2] ?? '', text: spent[1] ?? '' }];
    const field = match ? (known(label, words) ?? known(`${label}s`, words)) : null;
    return match && field && COUNTED.has(field) ? [{ field, label, text: match[1] ?? '' }] : [];
  });
}

const CODED = new Set(['orderId', 'sku', 'itemId', 'skuId', 'aftersaleId', 'reviewId']);
const PERSONS = new Set(['buyer', 'buyerAccount']);
const CODE = /^#?(?=[^\d]*\d|[A-Z]+-[A-Z]+(?![a-z]))[A-Za-z0-9][\w./-]{2,40}$/;
/** Scripts that write no spaces: one behind a name ends it. `Customer service` is no customer. */
const UNSPACED = /^[\u3040-\u30ff\u4e00-\u9fff]+$/;
/** What a person did or is to do, and what is hers: `买家 已付款`, `購入者 情報`. */
const DEED =
  /^(?:[已未待](?:付|支|收|确|確|取消|申|评|評|退|关|關|拒|提交|同意|下单|下單)|申请|申請|确认|確認|取消|拒绝|拒絕|留言|备注|備註|评价|評價|信息|資訊|资料|資料|情報|消息|付款|支付|收货|收貨|发货|發貨|退款|退货|退貨|都合)/;
const BY = / (?:by|von|par|por|da|door|od)$/i;

const mayBeName = (text: string, words: HeaderWords) => known(text, words) === null && !DEED.test(text);

/** A line that begins with the name of its code or its person: `SKU KT-MUG`, `Receipt #DP-77`, `买家 阿吉`, `Bought by @x`. */
function byPrefix(text: string, words: HeaderWords): Said[] {
  if (text.length > 120 || !text.includes(' ') || !FIRST.test(text)) return NONE;
  const tokens = text.split(' ');
  for (const n of [3, 2, 1]) {
    const [label, value] = [tokens.slice(0, n).join(' '), tokens.slice(n).join(' ')];
    const next = tokens[n] ?? '';
    const field = next && (known(label, words) ?? (next.startsWith('#') ? known(`${label} #`, words) : null));
    if (!field) continue;
    // `Model X100 camera` is a name in words, no code.
    const alone = next.startsWith('#') || !FIRST.test(tokens[n + 1] ?? '');
    if (CODED.has(field) && alone && CODE.test(next)) return [{ field, label, text: next }];
    const named = UNSPACED.test(label) || BY.test(label) || next.startsWith('@');
    if (
      PERSONS.has(field) &&
      named &&
      tokens.length - n <= 3 &&
      !value.includes(':') &&
      mayBeName(next, words)
    )
      return [{ field, label, text: value }];
    return NONE;
  }
  return NONE;
}

const FIRST = /^\p{L}/u;

/** What one line says by itself; kept, for a line is asked for each field that may be in it. */
const saidIn = rememberFor((text: string, words: HeaderWords): Said[] => {
  const colons = byColon(text, words);
  const spaced = colons.length > 0 ? colons : bySpace(text, words);
  const named = spaced.length > 0 ? spaced : byPrefix(text, words);
  return named.length > 0 ? named : afterNumber(text, words);
});

/** What a person's name is called under a heading that says whose it is: `买家信息` above `昵称: 阿吉`. */
const NAME =
  /^(?:姓名|名字|名[称稱]|[昵暱][称稱]|お?名前|氏名|(?:full )?name|nom(?:bre|e)?|naam|имя|фио|이름|họ tên|ชื่อ|nama|na[mv]n|nimi|jméno|nume|név)$/i;

/** The value under a label that stands alone, null where the next line names its own values instead. */
function beneath(field: string, lines: Line[], at: number, words: HeaderWords): Line | null {
  const [line, after] = [lines[at], lines[at + 1]];
  if (!line) return null;
  const bare = line.text.replace(/\s*:$/, '');
  const isLabel = (text: string) => fieldsOfHeader(text.replace(/:$/, ''), words).length > 0;
  if (PERSONS.has(field) && NAME.test(bare)) return after && !isLabel(after.text) ? after : null;
  if (isLabel(line.text)) return null;
  const [first, second] = line.text.length < 400 ? colonLabels(line.text) : [];
  if (first?.from !== 0 || first.to >= line.text.length || /\d/.test(first.label)) return line;
  if (PERSONS.has(field) && NAME.test(first.label)) {
    // The next label begins with its last word; the ones before it may be the name's.
    const to = second && second.from + second.label.lastIndexOf(' ') + 1;
    return { ...line, text: line.text.slice(first.to, to).trim() };
  }
  return known(first.label, words) ? null : line;
}

/** Every labelled value in a cell's lines, in order. */
export function labelledValues(lines: Line[], words: HeaderWords): Labelled[] {
  const found: Labelled[] = [];
  for (let i = 0; i < lines.length && found.length < MAX_LABELS; i += 1) {
    const line = lines[i];
    if (!line || line.text.length > 600) continue;
    const next = lines[i + 1];
    const short = next !== undefined && line.text.length <= 32 && !/\d/.test(line.text);
    const bare = short ? (line.text.endsWith(':') ? line.text.slice(0, -1).trimEnd() : line.text) : '';
    const [alone] = bare && bare.length <= 30 ? fieldsOfHeader(bare, words) : [];
    const value = alone ? beneath(alone, lines, i + 1, words) : null;
    if (alone && value) {
      found.push({ field: alone, label: bare, text: value.text, line: value });
      i += value === lines[i + 2] ? 2 : 1;
      continue;
    }
    for (const said of saidIn(line.text, words)) found.push({ ...said, line });
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
