import { plainJson } from '../packed/row-text';
import type { KeptRow } from './kept-row';
import { type PackedRow, packRow, unpackRow } from './pack-row';

/**
 * What one reading said of one record: as it was before (null where it wasn't known), what came, and whether it was left
 * as it is, since nothing of what came was new.
 */
export type RowTold<T extends KeptRow = KeptRow> = {
  key: string;
  before: T | null;
  came: T;
  isLeft: boolean;
};

/**
 * The same as kept. `came` is undefined where the record wasn't known: then it is what the record was when the next
 * reading came to it, or still is.
 */
export type KeptLine = { key: string; before: KeptRow | null; came?: KeptRow; isLeft?: true };

/** Characters in one record: Chromium keeps a value of more than 64 kB in a file of its own, many times slower. */
const MOST = 48_000;

/** Lines as text, a line each, in parts that one record holds. */
export function toParts(lines: Iterable<KeptLine>): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const { key, before, came, isLeft } of lines) {
    const was = before && packRow(before, null);
    const said = came === undefined ? [] : [packRow(came, before)];
    const text = plainJson(isLeft ? [key] : [key, was, ...said]);
    if (size > 0 && size + text.length > MOST) {
      parts.push(part.join('\n'));
      [part, size] = [[], 0];
    }
    part.push(text);
    size += text.length + 1;
  }
  return size > 0 ? [...parts, part.join('\n')] : parts;
}

/** The lines of a part, of some keys where `wanted` names them. Lines that can't be read any more count for nothing. */
export function linesIn(part: string, shop: string, wanted?: ReadonlySet<string>): KeptLine[] {
  return part.split('\n').flatMap((text): KeptLine[] => {
    if (wanted && !wanted.has(keyIn(text))) return [];
    const value = parsedLine(text);
    if (!value) return [];
    const [key, was, said] = value;
    if (value.length === 1) return [{ key, before: null, isLeft: true }];
    const before = was ? unpackRow(was, key, shop, null) : null;
    return [{ key, before, ...(said ? { came: unpackRow(said, key, shop, before) } : {}) }];
  });
}

/** The key at the head of a line, without taking the rest apart. */
function keyIn(text: string): string {
  let end = 2;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  const value: unknown = end < text.length ? JSON.parse(text.slice(1, end + 1)) : null;
  return typeof value === 'string' ? value : '';
}

type Raw = [key: string, before?: PackedRow | null, came?: PackedRow];

function parsedLine(text: string): Raw | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && typeof value[0] === 'string' ? (value as Raw) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
