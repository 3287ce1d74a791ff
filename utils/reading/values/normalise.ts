const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** What NFKC makes of one Thai vowel that everybody writes whole. */
const SARA_AM = /\u0e4d\u0e32/g;
const MOST_PLAIN = 1000;
/** Signs and letters that all the passes leave as they are, whatever stands beside them: most texts hold nothing else. */
const KEPT =
  '\\u0021-\\u007e£¥·×\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff\\u0410-\\u044f€、。《》【】\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u4e00-\\u9fa5\\uac00-\\ud7a3';
const PLAIN = new RegExp(`^(?:[${KEPT}]+(?: [${KEPT}]+)*)?$`);

/** Digits and separators of Arabic, as others write them. */
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g;
const plainOf = (sign: string): string =>
  sign === '\u066b' ? '.' : sign === '\u066c' ? ',' : String(sign.charCodeAt(0) & 15);

/** Text as a reader sees it: NFKC (full-width digits, ￥ to ¥, ～ to ~), no invisible characters, single spaces. */
export function normalise(text: string): string {
  // Most cells are plain ASCII or Han words already: skip the costly passes for them.
  const trimmed = text.length < MOST_PLAIN ? text.trim() : text;
  if (trimmed.length < MOST_PLAIN && PLAIN.test(trimmed)) return trimmed;
  // What can't be seen goes first: a mark that stood behind it joins its letter, now and not the next time.
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(SARA_AM, '\u0e33')
    .replace(ARABIC, plainOf)
    .replace(/\s+/g, ' ')
    .trim();
}

const EMPTY = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '–',
  '/',
  '无',
  '暂无',
  '無',
  '暫無',
  'n/a',
  'null',
  '暂无编码',
  'none',
  'なし',
  '·',
  '…',
]);

/** True for what a page prints where it has no value. */
export function isBlank(text: string): boolean {
  return text.length <= 4 && EMPTY.has(text.toLowerCase());
}
