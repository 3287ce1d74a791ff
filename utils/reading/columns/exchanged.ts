import type { Grid } from '../grid/grid';
import { isBlank } from '../values/normalise';
import type { Shape } from './fields';
import type { Natures } from './natures';

/** A field that can't be what its header says, and in which column it was said to be. */
export type Odd = { field: string; column: number };

const SAMPLE = 20;
/** Of fewer rows nothing can be said. */
const ENOUGH = 2;

/** `Mara Lindholm`, `Teun de Wit`: words that all begin large, and one of them may be small between two. */
const LATIN_NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:d[aeiu]|del|della|van|von|der|den|la|el|al|bin|\p{Lu}[\p{L}'’.-]*)){1,3}$/u;
const HAN_NAME = /^[\u4e00-\u9fff*＊]{2,4}$/;
const HAN = /[\u4e00-\u9fff]/g;

const isPerson = (text: string): boolean => LATIN_NAME.test(text) || HAN_NAME.test(text);

/** A small word, a figure, a comma, or more characters than names in Han have. */
const isGoods = (text: string): boolean =>
  !text.includes('@') &&
  (/\p{L}{3}.*[\d,×]|^\p{L}+ (?:\p{Ll}+ ){0,4}\p{Ll}{3,}/u.test(text) || (text.match(HAN)?.length ?? 0) > 5);

const SHOWING = ['title', 'items', 'reason'];
const PERSONS = ['buyer', 'receiver'];

/**
 * The columns of goods and of persons that have changed places under their headers: every value under the first is a
 * person's name, and most under the second are called as goods are and no person is. `named`: the fields each header names.
 */
export function exchangedNames({ rows }: Grid, named: string[][]): number[] {
  const textsOf = (column: number): string[] =>
    rows.slice(0, SAMPLE).flatMap(({ cells, carried }) => {
      const first = carried[column] ? undefined : cells[column]?.lines[0]?.text;
      return first && !isBlank(first) ? [first] : [];
    });
  const columnsOf = (fields: string[]): number[] =>
    named.flatMap(([first], column) => (first && fields.includes(first) ? column : []));
  for (const goods of columnsOf(SHOWING)) {
    const shown = textsOf(goods);
    if (shown.length < ENOUGH || !shown.every(isPerson)) continue;
    for (const persons of columnsOf(PERSONS)) {
      const told = textsOf(persons);
      if (told.length >= ENOUGH && told.filter(isGoods).length * 10 >= told.length * 6)
        return [goods, persons];
    }
  }
  return [];
}

/** What the values of a shape mostly are. */
const TYPICAL: Partial<Record<Shape, string[]>> = {
  price: ['money', 'decimal', 'round'],
  money: ['money', 'decimal', 'round'],
  count: ['number', 'counter'],
  stock: ['number', 'counter'],
  date: ['date'],
  status: ['status'],
  id: ['code', 'long'],
  code: ['code', 'long'],
  title: ['words', 'plain'],
  buyer: ['words', 'plain', 'masked'],
  prose: ['said', 'words', 'plain'],
};

/**
 * The columns that have what an odd one lacks and lack what it has: those two have changed places. `odd`: fields that
 * can't be what their headers say; `refused`: those whose values could not be read as such at all.
 */
export function partnersOf(
  odd: Odd[],
  refused: string[],
  named: string[][],
  natures: (Natures | null)[],
  shapes: Record<string, Shape>,
): Odd[] {
  const isTypical = (shape: Shape | undefined, column: number): boolean => {
    const of = natures[column];
    const own = shape ? TYPICAL[shape] : undefined;
    return Boolean(of && own) && (own ?? []).reduce((sum, nature) => sum + (of?.(nature) ?? 0), 0) >= 0.8;
  };
  const shapeAt = (column: number): Shape | undefined => shapes[named[column]?.[0] ?? ''];
  const refusedAt = named.flatMap(([first], column) =>
    first && refused.includes(first) ? [{ field: first, column }] : [],
  );
  return [...odd, ...refusedAt].flatMap(({ column: one }) =>
    named.flatMap(([field], other) => {
      const settled = other === one || !field || odd.some(({ column }) => column === other);
      if (settled || isTypical(shapeAt(other), other)) return [];
      return isTypical(shapeAt(one), other) && isTypical(shapeAt(other), one)
        ? [{ field, column: other }]
        : [];
    }),
  );
}
