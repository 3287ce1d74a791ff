/** How a page writes numbers: which character groups thousands. */
export type NumberStyle = { decimal: '.' | ',' };

const COMMA_LANGUAGES = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'ru',
  'id',
  'vi',
  'nl',
  'pl',
  'tr',
  'da',
  'sv',
  'nb',
  'no',
  'fi',
  'cs',
  'sk',
  'uk',
  'ro',
  'hu',
  'el',
]);

/** The number style of a page's language; en-like where it is unknown. */
export function styleOf(lang: string): NumberStyle {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  if (/^(es-(mx|us|419)|de-ch)/i.test(lang)) return { decimal: '.' };
  return { decimal: COMMA_LANGUAGES.has(base) ? ',' : '.' };
}

/** Signs and codes of money beside numbers whose thousands stand apart. */
const SPACING = '(?:kr|Kč|zł|Ft|₽|₴|грн|руб|SEK|NOK|DKK|ISK|CZK|PLN|HUF|RUB|UAH)';
const SPACED = '\\d{1,3}(?: \\d{3})+';
const CENTS = '(?:\\.\\d\\d)?';

/**
 * A run of digits with separators, as a pattern. A space groups only on pages whose decimal is a comma, and
 * where three digits follow: elsewhere `112 100%` is two numbers, unless a comma and cents end it (`1 289,50`), or
 * the sign or code of a country that writes so, on either side (`1 289 kr`, `SEK 1 289`).
 */
export function numberPattern(style: NumberStyle): string {
  return style.decimal === ','
    ? "\\d+(?:(?:[.,'’]| (?=\\d{3}(?!\\d)))\\d+)*"
    : `${SPACED}(?:,\\d\\d(?![\\d.,])|${CENTS}(?= ?${SPACING}(?!\\p{L}))|${CENTS}(?<=${SPACING}\\.? ?${SPACED}${CENTS})(?![.,]?\\d))|\\d+(?:[.,'’]\\d+)*`;
}

/**
 * The value of a digit run such as `1,234.50`, `1.234,56`, `1 234,5` or `120.000`.
 * Where both separators stand, the later one is the decimal; a lone one before three digits groups in
 * the style of the page. Null where the groups are no groups (`12.30.1`).
 */
export function parseNumber(run: string, style: NumberStyle): number | null {
  const text = run.replace(/[ '’]/g, '');
  const lastDot = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  let decimal = '';
  if (lastDot >= 0 && lastComma >= 0) decimal = lastDot > lastComma ? '.' : ',';
  else if (lastDot >= 0 || lastComma >= 0) {
    const mark = lastDot >= 0 ? '.' : ',';
    const parts = text.split(mark);
    const tail = parts[parts.length - 1] ?? '';
    const groups =
      parts.length > 2 || (tail.length === 3 && mark !== style.decimal && (parts[0] ?? '').length <= 3);
    if (!groups) decimal = mark;
  }
  const [whole = '', fraction = '', extra] = decimal ? text.split(decimal) : [text];
  if (extra !== undefined) return null;
  const digits = lastDot < 0 && lastComma < 0 ? [whole] : whole.split(/[.,]/);
  if (digits.length > 1 && !digits.slice(1).every((group) => group.length === 3 || group.length === 2))
    return null;
  const value = Number(`${digits.join('')}${fraction ? `.${fraction}` : ''}`);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

const MULTIPLIERS: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  만: 1e4,
  千: 1e3,
  k: 1e3,
  rb: 1e3,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  m: 1e6,
  jt: 1e6,
  tsd: 1e3,
};
/** The `K` of `120 Kč` is no thousand. */
export const MULTIPLIER = '万|萬|만|千|亿|億|억|rb|jt|[wWkKmM](?![A-Za-zªºÀ-ÖØ-öø-ʸḀ-ỿ])';

/** What a multiplier word stands for; 1 where there is none. */
export function multiplierOf(word: string | undefined): number {
  return word ? (MULTIPLIERS[word.toLowerCase()] ?? 1) : 1;
}
