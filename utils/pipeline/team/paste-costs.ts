import type { CostLine, CostRefusal, ListingLine } from '../../model/listing-line';
import { fromMinor } from '../../model/money';
import { plain } from './find-goods';

/** Lines looked at. */
const MOST = 5000;
const SIGNS = /^(?:NT\$|HK\$|US\$|RMB|CNY|[¥$€£₩])|(?:元|块|塊|RMB|CNY)$/giu;
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const MOST_COST = 1e9;

/**
 * Two columns as copied from a sheet: what tells the goods apart (item id, SKU or the whole title), and the unit
 * cost. Nothing is guessed: a line that could mean two things is refused, and says why. A first line of headings is
 * passed over.
 */
export function readCosts(text: string, lines: ListingLine[]): CostLine[] {
  const names = namesOf(lines);
  const read = text
    .split(/\r\n|\r|\n/)
    .slice(0, MOST)
    .map((one, i) => ({ n: i + 1, text: one.trim() }))
    .filter((one) => one.text !== '')
    .map((one): CostLine => ({ ...one, ...readLine(one.text, names) }));
  const [first, ...rest] = read;
  const isHeading = first && !first.ok && first.why === 'no-number' && !/\d/.test(first.text);
  return refuseTwice(isHeading ? rest : read);
}

type Read =
  | { ok: true; line: ListingLine; cost: number; before: number | null }
  | { ok: false; why: CostRefusal };

function readLine(text: string, names: Map<string, Set<ListingLine>>): Read {
  const splits = splitsOf(text).flatMap(({ name, number }) => {
    const cost = numberOf(number);
    return cost === null ? [] : [{ found: names.get(plain(name)), cost }];
  });
  if (splits.length === 0) return { ok: false, why: 'no-number' };
  if (splits.every(({ cost }) => cost < 0)) return { ok: false, why: 'negative' };
  const known = splits.flatMap(({ found, cost }) => (found && cost >= 0 ? [{ found, cost }] : []));
  const [only] = known;
  if (!only) return { ok: false, why: 'not-found' };
  const meanings = new Set(known.map(({ found, cost }) => `${cost} ${[...found].map((one) => one.subject)}`));
  if (meanings.size > 1) return { ok: false, why: 'unclear' };
  const [line, another] = only.found;
  if (!line || another) return { ok: false, why: 'several' };
  return { ok: true, line, cost: only.cost, before: line.cost && fromMinor(line.cost) };
}

/** Every way to take a line for a name and a number: by tabs where there are any, else at each comma or gap. */
function splitsOf(text: string): { name: string; number: string }[] {
  if (text.includes('\t')) {
    const cells = text.split('\t').map((cell) => cell.trim());
    const number = cells.at(-1) ?? '';
    return cells.slice(0, -1).map((name) => ({ name, number }));
  }
  return [...text.matchAll(/[,，;；]|\s+/gu)].map((gap) => ({
    name: text.slice(0, gap.index),
    number: text.slice(gap.index + gap[0].length),
  }));
}

/** A plain number, negative where it is written so, or null where it is none. */
function numberOf(text: string): number | null {
  const bare = text
    .normalize('NFKC')
    .replace(/^[\s"]+|[\s"]+$/g, '')
    .replace(SIGNS, '')
    .trim();
  const isNegative = /^[-−]/.test(bare);
  const digits = isNegative ? bare.slice(1).replace(SIGNS, '') : bare;
  if (!NUMBER.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (value > MOST_COST) return null;
  return isNegative ? -value : value;
}

function namesOf(lines: ListingLine[]): Map<string, Set<ListingLine>> {
  const names = new Map<string, Set<ListingLine>>();
  for (const line of lines)
    for (const name of [line.itemId, ...line.skus, line.label]) {
      const key = name === null ? '' : plain(name);
      if (key !== '') names.set(key, (names.get(key) ?? new Set()).add(line));
    }
  return names;
}

/** Two costs for one listing contradict each other: neither is taken. The same one twice is said once. */
function refuseTwice(read: CostLine[]): CostLine[] {
  const costs = new Map<string, Set<number>>();
  for (const one of read)
    if (one.ok) costs.set(one.line.subject, (costs.get(one.line.subject) ?? new Set()).add(one.cost));
  const seen = new Set<string>();
  return read.flatMap((one): CostLine[] => {
    if (!one.ok) return [one];
    const { subject } = one.line;
    if ((costs.get(subject)?.size ?? 0) > 1) return [{ n: one.n, text: one.text, ok: false, why: 'twice' }];
    if (seen.has(subject)) return [];
    seen.add(subject);
    return [one];
  });
}
