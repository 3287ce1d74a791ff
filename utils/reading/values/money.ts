import { minorDigits, toMinor } from '../../model/minor';
import type { Money } from '../../model/money';
import type { PriceRange } from '../../model/reading';
import { MULTIPLIER, multiplierOf, type NumberStyle, numberPattern, parseNumber } from './number';
import { remember, rememberFor } from './remember';

export type MoneyContext = {
  /** Currency of a bare number or of a sign that several countries share. */
  currency: string | null;
  /** Currency meant by `$` and by `¥` on this page. */
  dollar: string;
  yen: string;
  style: NumberStyle;
};

const SIGNS: [RegExp, string][] = [
  [/^(?:RMB|CN¥|人民币|人民幣)$/i, 'CNY'],
  [/^(?:NT\$|新台幣|新臺幣)$/i, 'TWD'],
  [/^HK\$$/i, 'HKD'],
  [/^US ?\$$/i, 'USD'],
  [/^S\$$/, 'SGD'],
  [/^(?:A|AU)\$$/, 'AUD'],
  [/^(?:C|CA)\$$/, 'CAD'],
  [/^R\$$/, 'BRL'],
  [/^MX\$$/, 'MXN'],
  [/^[€]$/, 'EUR'],
  [/^£$/, 'GBP'],
  [/^[₩]$|^원$/, 'KRW'],
  [/^₽$|^руб\.?$/i, 'RUB'],
  [/^Rp\.?$/, 'IDR'],
  [/^RM$/, 'MYR'],
  [/^₱$/, 'PHP'],
  [/^฿$|^บาท$/, 'THB'],
  [/^[₫đ]$/, 'VND'],
  [/^₹$/, 'INR'],
  [/^zł$/, 'PLN'],
  [/^円$/, 'JPY'],
  [/^JP¥$/, 'JPY'],
  [/^(?:₺|TL)$/, 'TRY'],
  [/^Kč$/, 'CZK'],
  [/^Ft$/, 'HUF'],
  [/^₴$|^грн\.?$/, 'UAH'],
  [/^₪$/, 'ILS'],
  [/^₸$/, 'KZT'],
  [/^S\/\.?$/, 'PEN'],
  [/^lei$/, 'RON'],
  [/^ر\.س\.?$/, 'SAR'],
  [/^د\.إ\.?$/, 'AED'],
  [/^ج\.م\.?$/, 'EGP'],
];
const CODES =
  'ARS|CLP|COP|UYU|PEN|RON|BGN|ILS|SAR|EGP|NGN|KZT|QAR|KWD|PKR|BDT|LKR|KES|CNY|RMB|TWD|HKD|USD|EUR|GBP|JPY|KRW|RUB|BRL|IDR|MYR|PHP|THB|VND|SGD|AUD|CAD|INR|PLN|CHF|SEK|NOK|DKK|MXN|NZD|TRY|AED|ZAR|CZK|HUF|UAH';
/** Capitals that end a word of capitals are no sign: `JTL-10442` is a number, and so is `ARM-2200`. */
const signs = (words: string): string =>
  `(?:NT\\$|HK\\$|US ?\\$|CN¥|JP¥|MX\\$|AU\\$|CA\\$|[SARC]\\$|Rp\\.?|(?<![A-Z])RM(?![A-Z])|[€£₩₽₱฿₫¥$₹]|元|円|원|人民币|人民幣|新台幣|新臺幣|zł|[₺₴₪₸]|(?<![A-Z])TL(?![A-Za-z])|Kč|Ft(?![A-Za-z])|грн\\.?|S\\/\\.?(?= ?\\d)|đ|руб\\.?|บาท|${words}ر\\.س\\.?|د\\.إ\\.?|ج\\.م\\.?|(?<![A-Z])(?:${CODES})(?![A-Za-z]))`;
/** Currencies written as words that other words may hold: no letter stands on either side. */
const IN_WORDS = '(?:kr\\.?|lei)(?!\\p{L})(?<!\\p{L}(?:kr\\.?|lei))|';
const MAY_BE_WORDS = /kr|lei/;
/** Made where a text asks: letters by property cost more to make ready than a list to read, and few pages need them. */
const signPattern = remember((words) => new RegExp(signs(words), 'gu'));
const amountPattern = rememberFor((words, style: NumberStyle): RegExp => {
  const sign = signs(words);
  return new RegExp(
    `(?<sign>${sign})? ?(?<minus>[-−](?! )|\\()? ?(?<sign2>${sign})? ?(?<number>${numberPattern(style)})(?: ?(?<unit>${MULTIPLIER}))? ?(?<after>${sign}(?! ?\\d))?`,
    'gu',
  );
});
const STYLES: Record<NumberStyle['decimal'], NumberStyle> = { '.': { decimal: '.' }, ',': { decimal: ',' } };
const wordsIn = (text: string): string => (MAY_BE_WORDS.test(text) ? IN_WORDS : '');
/** Currencies whose amounts have no cents in practice: a lone separator before three digits groups. */
const NO_CENTS = new Set(['IDR', 'VND', 'JPY', 'KRW', 'CLP', 'TWD']);

/** The ISO code a sign stands for on this page. */
export function currencyOf(sign: string | undefined, context: MoneyContext): string | null {
  if (!sign) return null;
  const mark = sign.trim();
  if (mark === '¥') return context.yen;
  if (mark === '元') return context.yen === 'JPY' ? 'CNY' : context.currency === 'TWD' ? 'TWD' : 'CNY';
  if (mark === '$') return context.dollar;
  // Of four countries: the page's language tells which.
  if (/^kr/.test(mark)) return /^(?:SEK|NOK|DKK|ISK)$/.test(context.currency ?? '') ? context.currency : null;
  for (const [pattern, code] of SIGNS) if (pattern.test(mark)) return code;
  return /^[A-Z]{3}$/.test(mark) ? mark : null;
}

const CODE = new RegExp(`^(?:${CODES})$`);

/** True for the ISO code of a currency and nothing else. */
export const isCurrency = (text: string): boolean => CODE.test(text);

export type Amount = { money: Money; signed: boolean; start: number; end: number };

/** One amount and nothing else, as most cells have it: `¥12.30`, `128`. No three figures after the point: they may group. */
const PLAIN = /^([¥$€£])?(\d{1,9})(?:[.,](\d\d))?$/;

function plainAmount(text: string, context: MoneyContext): Amount | null {
  const match = text.length > 16 ? null : PLAIN.exec(text);
  if (!match) return null;
  const [, sign, whole, cents = '00'] = match;
  const currency = sign ? currencyOf(sign, context) : context.currency;
  const minor =
    minorDigits(currency) === 2
      ? Number(whole) * 100 + Number(cents)
      : toMinor(Number(`${whole}.${cents}`), currency);
  return { money: { minor, currency }, signed: sign !== undefined, start: 0, end: text.length };
}

/** Every amount in a text, in order. `signed` says that a currency stood beside it. Kept for the next who asks: read only. */
export function findAmounts(given: string, context: MoneyContext): readonly Amount[] {
  const plain = plainAmount(given, context);
  if (plain) return [plain];
  return /\d/.test(given) ? remembered(given, context) : [];
}

const remembered = rememberFor(amountsIn);

function amountsIn(given: string, context: MoneyContext): Amount[] {
  // Cents in small print may stand apart: `¥12 .80`.
  const text = given.includes(' ') ? given.replace(/(\d+) ([.,]\d\d)(?!\d)/g, ' $1$2') : given;
  const plain = plainAmount(text, context);
  if (plain) return [plain];
  const found: Amount[] = [];
  for (const match of text.matchAll(amountPattern(wordsIn(text), STYLES[context.style.decimal]))) {
    const groups = match.groups ?? {};
    const sign = groups.sign ?? groups.sign2 ?? groups.after;
    const currency = sign ? currencyOf(sign, context) : context.currency;
    const run = groups.number ?? '';
    // Nobody writes thirds of a cent: three figures behind a point are thousands, whatever the page's language.
    const whole = NO_CENTS.has(currency ?? '') || (minorDigits(currency) < 3 && !/^0/.test(run));
    // Behind another separator they aren't: `$1,234.567` is no million.
    const grouped = whole && /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(run);
    const value = grouped ? Number(run.replace(/[.,]/g, '')) : parseNumber(run, context.style);
    const end = match.index + match[0].trimEnd().length;
    if (value === null || text[end] === '%' || /^ ?%/.test(text.slice(end, end + 2))) continue;
    // A dash after another value is a range's, not a sign: `199.00-459.00`.
    const { minus } = groups;
    // Only the last few characters are looked at: on a text full of dashes the whole of it costs seconds.
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    const dash = minus !== undefined && minus !== '(' && /[\d\p{L}%]\s*$/u.test(before);
    const start = match.index + (dash ? match[0].indexOf(minus) + 1 : 0);
    const amount = value * multiplierOf(groups.unit) * (minus !== undefined && !dash ? -1 : 1);
    const minor = toMinor(amount, currency);
    // More than a number holds exactly is no price, and would make the whole reading invalid.
    if (!Number.isSafeInteger(minor)) continue;
    found.push({
      money: { minor, currency },
      signed: sign !== undefined,
      start,
      end,
    });
  }
  return found;
}

const RANGE_GAP = /^\s*(?:[~\-—–]|至|到|to|bis|から|à|a)\s*$/i;

/**
 * The price of a cell: `¥9.80 ~ ¥15.80` is a range; of `16.9 活动价:15.88` the first amount; where some
 * amounts carry a currency and others don't, the first that does. Null where the text holds none.
 */
export function parsePrice(text: string, context: MoneyContext): PriceRange | null {
  const amounts = findAmounts(text, context);
  const at = Math.max(
    0,
    amounts.findIndex((amount) => amount.signed),
  );
  const first = amounts[at];
  if (!first) return null;
  const second = amounts[at + 1];
  const between = second && text.slice(first.end, second.start);
  const touching =
    between !== undefined && RANGE_GAP.test(between.replace(signPattern(wordsIn(between)), ''));
  if (touching && second) {
    const currency = first.signed ? first.money.currency : second.money.currency;
    const [low, high] = [first.money.minor, Math.abs(second.money.minor)];
    return { low: { minor: Math.min(low, high), currency }, high: { minor: Math.max(low, high), currency } };
  }
  return { low: first.money, high: first.money };
}

/** The amount of a cell: the first one with a currency, else the first number. Null where there is none. */
export function parseMoney(text: string, context: MoneyContext): Money | null {
  const amounts = findAmounts(text, context);
  return (amounts.find((amount) => amount.signed) ?? amounts[0])?.money ?? null;
}
