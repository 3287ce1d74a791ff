/** Texts of pages as they may be kept: without e-mail addresses, phone numbers and the row's own people. */

const EMAIL = /[^\s<>()[\],;:"']{1,64}@[\w.-]+\.[a-z]{2,}/giu;
const PHONE =
  /(?<![\dA-Za-z])(?:\+?\d{1,3}[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\(?\d{3,4}\)?[ -]\d{3,4}[ -]\d{4})(?!\d)/g;

/** Takes personal data out of a text; `people` are names the row showed beside it. */
export function scrub(text: string, people: readonly string[] = []): string {
  let clean = text.replace(EMAIL, '***').replace(PHONE, '***');
  for (const name of people) if (isTelling(name)) clean = clean.replaceAll(name, '***');
  return clean;
}

/** Names of two signs or fewer stand in too many words (李宁 is a brand) to be cut out of titles. */
function isTelling(name: string): boolean {
  return name.length >= 3 && !name.includes('*');
}

const ADDRESS =
  /(?:[\u4e00-\u9fa5]{2,7}(?:省|自治区|市))?[\u4e00-\u9fa5]{1,8}(?:市|区|區|县|縣|镇|鎮)[\u4e00-\u9fa5\d]{0,12}(?:路|街|道|巷|弄|村|小区|社区|社區)[\d\u4e00-\u9fa5-]{0,8}[号號]?(?:[\d\u4e00-\u9fa5-]{0,10}(?:室|楼|樓|单元|棟|栋))?|〒?\d{3}-\d{4}|[\u4e00-\u9fa5]{2,4}[都道府県][\u4e00-\u9fa5\u3040-\u30ff]{1,8}[市区町村][\u4e00-\u9fa5\u3040-\u30ff\d-]{1,20}|\b\d{1,5} (?:[A-Z][\w.'-]* ){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way)\b\.?|\b\p{Lu}[\p{L}.-]*(?:straße|strasse|str\.|weg|platz|gasse|allee) \d{1,4} ?[a-z]?\b/giu;
/** Han stands beside an address without a space: the wide pattern would take the sentence with it. */
const NARROW_EMAIL = /[\w.+-]{1,64}@[\w.-]+\.[a-z]{2,}/gi;
const LONG_NUMBER = /(?<![\dA-Za-z])\+?\d(?:[ -]?\d){6,}(?!\d)/g;

/** Takes people out of what a customer wrote: addresses and every long number besides what `scrub` knows, names of two signs too. */
export function scrubSpeech(text: string, people: readonly string[] = []): string {
  let clean = text.replace(NARROW_EMAIL, '***').replace(ADDRESS, '***').replace(LONG_NUMBER, '***');
  for (const name of people)
    if (name.length >= 2 && !/[*＊]/.test(name)) clean = clean.replaceAll(name, '***');
  return scrub(clean);
}

const ID_VALUE = /^[\w.~-]{1,64}$/;
const ID_NAME = /(^|[_-])(id|no|sn|code|order|item|product|goods|sku|spu|num|number)s?$|Id$|No$/i;

/** An address as it may be kept: origin, path and id-like parameters; null where it is no web address. */
export function safeUrl(url: string | undefined, base: string): string | null {
  if (!url) return null;
  let parsed: URL;
  try {
    parsed = new URL(url, base);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.pathname.includes('@') || /%40/i.test(parsed.pathname)) return `${parsed.origin}/`;
  const kept = [...parsed.searchParams].filter(
    ([name, value]) => ID_NAME.test(name) && ID_VALUE.test(value) && !isPhone(value),
  );
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  // Hash routes are part of an address where the whole backend lives behind one path.
  const route = /^#!?\/[\w./~-]*$/.test(parsed.hash) ? parsed.hash : '';
  return `${parsed.origin}${parsed.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}${route}`.slice(
    0,
    500,
  );
}

function isPhone(value: string): boolean {
  return /^1[3-9]\d{9}$/.test(value);
}
