import type { BuyerKey } from '../model/reading';

/** Labels that let the seller recognise a buyer without naming one: 李*, J*** S***, l***@…. */

const MASKS = /[*＊•●…]|x{2,}|X{2,}/;
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MAX_WORDS = 3;

export function maskName(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (plain === '') return '***';
  if (plain.includes('@')) return maskEmail(plain);
  const words = plain.split(' ').slice(0, MAX_WORDS);
  return words.map(maskWord).join(' ');
}

function maskWord(word: string): string {
  const [first = '*', ...rest] = [...word];
  if (MASKS.test(word)) return maskedAlready(first, rest);
  if (/^\d/.test(first)) return '***';
  return CJK.test(word) ? `${first}*` : `${first}***`;
}

/** A platform's own mask keeps its first and last sign: t**3. */
function maskedAlready(first: string, rest: string[]): string {
  const last = rest.at(-1) ?? '';
  return /[*＊•●…]/.test(last) || /\d/.test(first) ? `${first}***` : `${first}**${last}`;
}

export function maskEmail(email: string): string {
  return `${[...email][0] ?? '*'}***@…`;
}

/** A label out of a key, for rows that show no name. */
export function maskKey(key: Pick<BuyerKey, 'kind' | 'value'>): string {
  if (key.kind === 'buyerEmail') return maskEmail(key.value);
  if (key.kind === 'buyerPhone') return '***';
  if (key.kind === 'buyerId') return `#***${key.value.slice(-3)}`;
  return maskName(key.value);
}
