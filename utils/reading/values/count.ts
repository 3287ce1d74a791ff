import type { Count } from '../../model/reading';
import { MULTIPLIER, multiplierOf, type NumberStyle, numberPattern, parseNumber } from './number';

const countPattern = (style: NumberStyle): RegExp =>
  new RegExp(
    `(?<![\\d.,])(?<sign>[-−])?(?<number>${numberPattern(style)})(?: ?(?<unit>${MULTIPLIER}))?(?<plus> ?\\+)?(?<percent> ?%)?`,
    'gu',
  );
const COUNT = { '.': countPattern({ decimal: '.' }), ',': countPattern({ decimal: ',' }) };
/** Most cells hold a number and nothing else. */
const PLAIN = /^\d{1,9}$/;
/** The number of a code, not a count: `CW-01`, `B07`. */
const CODE_BEFORE = /(?:^|[^A-Za-z])(?!x$|x-)[A-Za-z]{1,8}[-_]?$/i;
const NOTHING_LEFT =
  /out of stock|sold out|outofstock|已售罄|已售完|售罄|已售空|缺货|無庫存|无库存|売り切れ|在庫切れ|在庫なし|nicht vorrätig|ausverkauft|rupture de stock|agotado|esgotado|нет в наличии|품절|hết hàng|habis/i;

/**
 * The first whole count of a text: `3 修改库存 低库存` is 3, `1.2万` 12,000 (not exact), `10万+` 100,000 (not
 * exact), `In stock (12)` 12. Percentages, fractions and negative numbers are no counts: null.
 */
export function parseCount(text: string, style: NumberStyle): Count | null {
  if (PLAIN.test(text)) return { value: Number(text), exact: true };
  if (!/\d/.test(text)) return null;
  for (const match of text.matchAll(COUNT[style.decimal])) {
    const groups = match.groups ?? {};
    if (groups.percent || CODE_BEFORE.test(text.slice(0, match.index))) continue;
    // `2/3 channels` counts neither, and `90 20` may be 9020 in two pieces.
    const rest = text.slice(match.index + match[0].length);
    if (/^ ?\/ ?\d/.test(rest) || (/^ \d/.test(rest) && /^[\d., ]+$/.test(text))) return null;
    const value = parseNumber(groups.number ?? '', style);
    if (value === null) continue;
    if (groups.sign && !/[\p{L}\d]/u.test(text[match.index - 1] ?? ' ')) return null;
    const scaled = Math.round(value * multiplierOf(groups.unit) * 1000) / 1000;
    if (!Number.isInteger(scaled) || scaled > Number.MAX_SAFE_INTEGER) {
      if (/^0+$/.test((groups.number ?? '').split(/[.,]/)[1] ?? ''))
        return { value: Math.trunc(scaled), exact: true };
      return null;
    }
    return { value: scaled, exact: groups.unit === undefined && groups.plus === undefined };
  }
  return null;
}

/** A stock cell: a count, or 0 where it says in words that nothing is left. */
export function parseStock(text: string, style: NumberStyle): Count | null {
  const count = parseCount(text, style);
  if (count) return count;
  return NOTHING_LEFT.test(text) ? { value: 0, exact: true } : null;
}

const TIMES = /[x×✕*]/i;
const QUANTITY =
  /(?:^|[^\p{L}\d])[xX×✕*] ?(?<after>\d{1,6})(?![\d.,%])|(?<![\d.,])(?<before>\d{1,6}) ?[xX×✕](?![\p{L}\d])/u;

/** `×2`, `x 2`, `2 ×`: the quantity of an item line, or null. */
export function parseTimes(text: string): number | null {
  const match = TIMES.test(text) ? QUANTITY.exec(text) : null;
  const digits = match?.groups?.after ?? match?.groups?.before;
  return digits === undefined ? null : Number(digits);
}
