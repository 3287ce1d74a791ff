import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../../../utils/model/lexicon';
import type { ReadingKind } from '../../../utils/model/reading';
import type { ReadContext } from '../../../utils/reading/columns/context';
import { mapColumns } from '../../../utils/reading/columns/map-columns';
import { columnStats } from '../../../utils/reading/columns/shapes';
import type { Grid } from '../../../utils/reading/grid/grid';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { prepared } from '../../../utils/reading/lexicon/prepared';
import { bare, shanghai } from '../contexts';

/** Labels of one page of a public backend. Keys: `a`, `a|b` (either is right), `a+b` (both stand in one column), `none`. */
type Page = { path: string; lang: string; kind: ReadingKind; labels: Record<string, string[]> };
type Source = { repo: string; held: boolean; pages: Page[] };

/** What the reader makes of one label: the right field, another one, or none. */
export type Outcome = 'right' | 'wrong' | 'nothing';
export type Judged = {
  repo: string;
  held: boolean;
  lang: string;
  kind: ReadingKind;
  label: string;
  wanted: string;
  got: string[];
  outcome: Outcome;
};

const lexicons = new Map<string, Lexicon>();
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'seen');

export const sources: Source[] = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Source);

function lexiconOf(lang: string): Lexicon {
  const known = lexicons.get(lang) ?? lexiconFor([lang]);
  lexicons.set(lang, known);
  return known;
}

/** The fields that the reader takes a lone column with this header for, without any value under it. */
export function fieldsOf(label: string, kind: ReadingKind, lang: string): string[] {
  const element = {} as Element;
  const grid: Grid = { form: 'table', el: element, columns: [{ header: label, hints: [] }], rows: [] };
  const context: ReadContext = {
    ...prepared(lexiconOf(lang)),
    url: 'https://shop.example/',
    lang,
    money: bare,
    date: shanghai,
    about: [],
  };
  const mapping = mapColumns(grid, kind, columnStats(grid, context), context);
  return [...mapping.fields.values()].filter(({ how }) => how !== 'shape').map(({ field }) => field);
}

function outcomeOf(wanted: string, got: string[]): Outcome {
  const both = wanted.split('+');
  const either = wanted.split('|');
  if (got.length === 0) return either.includes('none') ? 'right' : 'nothing';
  if (both.length > 1) return both.every((field) => got.includes(field)) ? 'right' : 'wrong';
  return got.every((field) => either.includes(field)) ? 'right' : 'wrong';
}

export function judgeAll(): Judged[] {
  return sources.flatMap(({ repo, held, pages }) =>
    pages.flatMap(({ lang, kind, labels }) =>
      Object.entries(labels).flatMap(([wanted, list]) =>
        list.map((label): Judged => {
          const got = fieldsOf(label, kind, lang);
          return { repo, held, lang, kind, label, wanted, got, outcome: outcomeOf(wanted, got) };
        }),
      ),
    ),
  );
}

export type Tally = Record<Outcome, number> & { labels: number };

export function tally(judged: Judged[]): Tally {
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  return {
    labels: judged.length,
    right: count('right'),
    wrong: count('wrong'),
    nothing: count('nothing'),
  };
}
