import type { Profile } from '../../model/lexicon';
import { type NumberStyle, styleOf } from '../values/number';
import { latinLanguage } from './latin-language';

export type Locale = {
  lang: string;
  zone: string;
  currency: string | null;
  dollar: string;
  yen: string;
  style: NumberStyle;
};

const ZONES: Record<string, string> = {
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
  'zh-HK': 'Asia/Hong_Kong',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  th: 'Asia/Bangkok',
  vi: 'Asia/Ho_Chi_Minh',
  id: 'Asia/Jakarta',
};
const CURRENCIES: Record<string, string> = {
  'zh-CN': 'CNY',
  'zh-TW': 'TWD',
  'zh-HK': 'HKD',
  ja: 'JPY',
  ko: 'KRW',
  th: 'THB',
  vi: 'VND',
  id: 'IDR',
  ru: 'RUB',
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  no: 'NOK',
  cs: 'CZK',
  hu: 'HUF',
  ro: 'RON',
  uk: 'UAH',
};
const DOLLARS: Record<string, string> = {
  'zh-TW': 'TWD',
  'zh-HK': 'HKD',
  'en-AU': 'AUD',
  'en-CA': 'CAD',
  'en-NZ': 'NZD',
  'en-SG': 'SGD',
  'es-AR': 'ARS',
  'es-CL': 'CLP',
  'es-CO': 'COP',
  'es-MX': 'MXN',
  'es-UY': 'UYU',
  'fr-CA': 'CAD',
};
const TRADITIONAL = /[們這個訂單編號時間買賣貨數總實際價額狀態選項顯示應該發]/g;
const CHINESE_ONLY = /[这单时间货总实价态這單總實價]/g;
const SIMPLIFIED = /[们这个订单编号时间买卖货数总实际价额状态选项显示应该发]/g;

/** The language a page is written in (BCP 47), from its text first: templates leave `lang="en"` on Chinese pages. */
export function languageOf(declared: string, text: string): string {
  const sample = text.slice(0, 6000);
  const many = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const han = many(/[\u4e00-\u9fff]/g);
  const kana = many(/[\u3040-\u30ff]/g);
  if (kana > 10 && kana * 8 > han) return 'ja';
  // A table of numbers and names in Han has little kana; what Chinese alone writes would show.
  if (/^ja/i.test(declared) && han + kana > 10 && many(CHINESE_ONLY) === 0) return 'ja';
  if (many(/[\uac00-\ud7af]/g) > 20) return 'ko';
  if (many(/[\u0e00-\u0e7f]/g) > 20) return 'th';
  if (many(/[\u0400-\u04ff]/g) > 40) return /^uk/i.test(declared) ? declared : 'ru';
  if (han > 20 && han * 6 > many(/[a-z]/gi)) {
    if (/hk/i.test(declared)) return 'zh-HK';
    return many(TRADITIONAL) > many(SIMPLIFIED) ? 'zh-TW' : 'zh-CN';
  }
  const said = declared && !/^(?:zh|ja|ko|th)/i.test(declared) ? declared : 'en';
  // Templates leave `lang="en"` on pages in other languages as well.
  return /^en/i.test(said) ? (latinLanguage(sample) ?? said) : said;
}

function only(text: string, signs: [RegExp, string | null][]): string | null {
  const found = signs.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Zone, currency and number style of a page: the profile's, else those of its language and its own signs. */
export function localeOf(
  declared: string,
  text: string,
  profile: Profile | null,
  browserZone: string,
): Locale {
  const lang = languageOf(declared, text);
  const base = lang.split('-')[0] ?? 'en';
  // Beside other countries' signs on a page that is in neither language `¥` is Japan's.
  const abroad = base !== 'zh' && /[€£]\s?\d|\d\s?€|\$\s?\d/.test(text) && !/RMB|CNY|CN¥/.test(text);
  const yen = base === 'ja' || abroad ? 'JPY' : 'CNY';
  const dollar = profile?.currency?.endsWith('D') ? profile.currency : (DOLLARS[lang] ?? 'USD');
  const own = CURRENCIES[lang] ?? CURRENCIES[base] ?? null;
  const shown = only(text, [
    [/€/, 'EUR'],
    [/£\s?\d/, 'GBP'],
    [/¥\s?\d|￥\s?\d/, yen],
    [/\d\s?元/, /^zh-(?:TW|HK)/.test(lang) ? dollar : 'CNY'],
    [/NT\$/, 'TWD'],
    [/(?:^|[^A-Z])\$\s?\d/, dollar],
    [/₩/, 'KRW'],
    [/Rp\s?\d/, 'IDR'],
    [/₫|đ/, 'VND'],
    [/₽/, 'RUB'],
    [/\d\s?円/, 'JPY'],
    [/R\$/, 'BRL'],
    [/฿/, 'THB'],
    [/RM\s?\d/, 'MYR'],
    [/₹/, 'INR'],
    [/HK\$/, 'HKD'],
    // Of four countries: on a page that shows euros beside it, the language tells whose.
    [/(?:\d\s?kr|(?<!\p{L})kr\.?\s?\d)(?!\p{L})/u, own],
    [/\d\s?lei(?!\p{L})/u, 'RON'],
  ]);
  return {
    lang,
    zone: profile?.timeZone ?? ZONES[lang] ?? ZONES[base] ?? browserZone,
    currency: profile?.currency ?? shown ?? own,
    dollar,
    yen,
    style: styleOf(lang),
  };
}

function yearOf(text: string | undefined): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

/** Whether `03/04/2026` means 3 April: from the column's own values, else the one that is not in the future, else the language. */
export function dayFirst(texts: string[], lang: string, now: number): boolean | null {
  const pairs = texts.flatMap((text) => [
    ...text.matchAll(/(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d|\d\d)(?![\d/-])/g),
  ]);
  // 26/11/21 of Chinese pages puts the year first and says nothing of the other two.
  if (
    pairs.length === 0 ||
    pairs.some(([, a, , y]) => Number(a) > 19 && Number(a) <= 31 && y?.length === 2 && Number(a) > 23)
  )
    return null;
  if (pairs.some(([, a]) => Number(a) > 12)) return true;
  if (pairs.some(([, , b]) => Number(b) > 12)) return false;
  const future = (day: 1 | 2): boolean =>
    pairs.some(
      (pair) =>
        Date.UTC(yearOf(pair[3]), Number(pair[day === 1 ? 2 : 1]) - 1, Number(pair[day])) > now + 86_400_000,
    );
  const [dayFirstFuture, monthFirstFuture] = [future(1), future(2)];
  if (dayFirstFuture !== monthFirstFuture) return monthFirstFuture;
  const falls = (key: (pair: RegExpMatchArray) => number): boolean =>
    pairs.length > 2 &&
    pairs.every((pair, i) => i === 0 || key(pair) <= key(pairs[i - 1] as RegExpMatchArray));
  const byDay = falls((pair) => Date.UTC(yearOf(pair[3]), Number(pair[2]) - 1, Number(pair[1])));
  const byMonth = falls((pair) => Date.UTC(yearOf(pair[3]), Number(pair[1]) - 1, Number(pair[2])));
  if (byDay !== byMonth) return byDay;
  return !/^(?:en(?:-US)?|en-PH)$/i.test(lang);
}
