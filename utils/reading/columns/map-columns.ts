import type { Grid } from '../grid/grid';
import { fieldsOfHeader, foldLabel, headerParts } from '../lexicon/header-match';
import type { ReadContext } from './context';
import { type Kind, MARKUP_WORDS, type Shape, shapesOf } from './fields';
import type { Stats } from './shapes';

export type How = 'header' | 'part' | 'markup' | 'shape';
export type Assignment = { field: string; column: number; how: How };
export type Mapping = {
  kind: Kind;
  fields: Map<string, Assignment>;
  refused: string[];
  unknownHeaders: number;
};

/** True where a column's values can be what the field says. Thin columns get the benefit of the doubt. */
function fits(shape: Shape, stats: Stats): boolean {
  if (stats.filled === 0) return true;
  switch (shape) {
    case 'price':
    case 'money':
      return stats.money >= 0.6 && stats.date < 0.6;
    case 'count':
    case 'stock':
      return stats.count >= 0.6 && !(stats.signed > 0.5 || stats.date > 0.6);
    case 'date':
      return stats.date >= 0.6;
    case 'id':
      return stats.id >= 0.5 || stats.length < 80;
    case 'email':
      return stats.email >= 0.5;
    case 'buyer':
      return stats.signed < 0.5 && stats.date < 0.6;
    case 'title':
      return stats.letters >= 0.5 && !(stats.signed > 0.8 && stats.length < 20);
    default:
      return true;
  }
}

const WEIGHT: Record<How, number> = { header: 1, part: 0.8, markup: 0.5, shape: 0.3 };

type Vote = Assignment & { score: number };

function headerVotes(grid: Grid, kind: Kind, context: ReadContext): Vote[] {
  const votes: Vote[] = [];
  grid.columns.forEach(({ header, hints }, column) => {
    const words = context.headers[kind];
    const add = (fields: string[], how: How, rank: number): void =>
      fields.forEach((field, at) => {
        votes.push({ field, column, how, score: WEIGHT[how] - at * 0.02 - rank * 0.01 });
      });
    const rankOf = (label: string, field: string): number => {
      const labels = context.lexicon[kind][field] ?? [];
      const at = labels.findIndex((known) => foldLabel(known) === foldLabel(label));
      return at < 0 ? 3 : Math.min(at, 30) / 10;
    };
    if (header) {
      const exact = fieldsOfHeader(header, words);
      if (exact.length > 0)
        return exact.forEach((field, at) => add([field], 'header', rankOf(header, field) + at * 2));
      const parts = headerParts(header);
      for (const part of parts) add(fieldsOfHeader(part, words), 'part', 0);
      if (parts.length > 0 && votes.some((vote) => vote.column === column)) return;
    }
    for (const hint of hints) {
      const label = hint.startsWith('.') ? '' : hint;
      if (label) add(fieldsOfHeader(label, words), 'markup', -10);
      const named = MARKUP_WORDS[kind].find(([, pattern]) => pattern.test(hint));
      if (named) add([named[0]], 'markup', label ? 0 : 5);
    }
  });
  return votes;
}

/** Guesses for columns that nothing names: only where a single column can be meant. */
function shapeVotes(_grid: Grid, kind: Kind, stats: Stats[], taken: Set<number>): Vote[] {
  const free = stats
    .map((stat, column) => ({ stat, column }))
    .filter(({ stat, column }) => !taken.has(column) && stat.filled > 0);
  const only = (test: (stat: Stats) => boolean): number | null => {
    const found = free.filter(({ stat }) => test(stat));
    return found.length === 1 ? (found[0]?.column ?? null) : null;
  };
  const first = (test: (stat: Stats) => boolean): number | null =>
    free.find(({ stat }) => test(stat))?.column ?? null;
  const votes: Vote[] = [];
  const vote = (field: string, column: number | null): void => {
    if (column !== null) votes.push({ field, column, how: 'shape', score: WEIGHT.shape });
  };
  const title = free
    .filter(
      ({ stat }) =>
        stat.letters > 0.7 &&
        stat.length > 5 &&
        stat.date < 0.5 &&
        stat.signed < 0.5 &&
        stat.distinct > 0.5 &&
        stat.filled * 2 > stat.rows,
    )
    .sort((a, b) => b.stat.productLink - a.stat.productLink || b.stat.length - a.stat.length)[0];
  const money = (stat: Stats): boolean => stat.signed >= 0.8 && stat.length < 40;
  if (kind === 'order') {
    vote(
      'orderId',
      first((stat) => stat.orderLink > 0.7 && stat.id > 0.6) ??
        first((stat) => stat.orderLink > 0.7) ??
        only(
          (stat) =>
            stat.id > 0.8 && stat.distinct > 0.9 && stat.date < 0.3 && stat.length > 3 && stat.signed < 0.2,
        ),
    );
    vote(
      'orderedAt',
      only((stat) => stat.date > 0.8),
    );
    vote('amount', only(money));
    vote(
      'status',
      only((stat) => stat.orderStatus > 0.7 && stat.length < 40),
    );
    vote(
      'buyer',
      first((stat) => stat.buyerLink > 0.6),
    );
    vote(
      'buyerEmail',
      only((stat) => stat.email > 0.8),
    );
    if (title && title.stat.productLink > 0.6) vote('items', title.column);
  } else {
    vote('title', title?.column ?? null);
    vote('price', only(money));
    vote(
      'status',
      only((stat) => stat.productStatus > 0.7 && stat.length < 40),
    );
  }
  return votes;
}

/** Maps columns to the fields of one kind: header words first, then markup, then shapes; each checked against the values. */
export function mapColumns(grid: Grid, kind: Kind, stats: Stats[], context: ReadContext): Mapping {
  const shapes = shapesOf(kind);
  const fields = new Map<string, Assignment>();
  const refused: string[] = [];
  const wide = new Set<number>();
  const take = (votes: Vote[]): void => {
    for (const { field, column, how } of votes.sort((a, b) => b.score - a.score)) {
      const shape = shapes[field];
      const stat = stats[column];
      if (!shape || !stat || fields.has(field)) continue;
      const others = [...fields.values()].filter((one) => one.column === column);
      if (others.length > 0 && how !== 'part') continue;
      if (!fits(shape, stat)) {
        if (how === 'header') refused.push(field);
        continue;
      }
      fields.set(field, { field, column, how });
      wide.add(column);
    }
  };
  take(headerVotes(grid, kind, context));
  const known = new Set(wide);
  // A header with words we don't know is left to its shape; one we know as something else is not.
  grid.columns.forEach(({ header }, column) => {
    if (header && fieldsOfHeader(header, context.headers[kind]).length > 0) known.add(column);
  });
  take(shapeVotes(grid, kind, stats, known));
  const unknownHeaders = grid.columns.filter(
    ({ header }, column) => header !== '' && !wide.has(column),
  ).length;
  return { kind, fields, refused: refused.filter((field) => !fields.has(field)), unknownHeaders };
}
