import type { Grid } from '../grid/grid';
import { fieldsOfHeader, foldLabel, type HeaderWords, headerParts } from '../lexicon/header-match';
import { finish, type Steps } from '../steps';
import type { ReadContext } from './context';
import { type Kind, MARKUP_WORDS, type Shape, shapesOf } from './fields';
import { guessColumns } from './guess-columns';
import type { Stats } from './shapes';
import { labelledFields } from './traits';

/** `loose`: by a pattern of header words, not word for word. */
export type How = 'header' | 'part' | 'loose' | 'markup' | 'shape';
export type Assignment = { field: string; column: number; how: How };
export type Mapping = {
  kind: Kind;
  fields: Map<string, Assignment>;
  refused: string[];
  unknownHeaders: number;
  /** Orders that show no number and are numbered by what their links lead to. */
  linked?: true;
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
      // A date on the line under a name is no name's fault.
      return stats.signed < 0.5 && (stats.date < 0.6 || stats.dated < 0.3);
    case 'title':
      return stats.letters >= 0.5 && !(stats.signed > 0.8 && stats.length < 20);
    default:
      return true;
  }
}

const WEIGHT: Record<How, number> = { header: 1, part: 0.8, loose: 0.7, markup: 0.5, shape: 0.3 };

export const NUMBERS =
  /^(?:id|#|n(?:[ro°º]?\.?|[uú]m[eé]ro|um(?:ber|mer|er|ara))|kód|編號|编号|番号|번호|номер|số|číslo|szám)$/i;

/** What a bracket says that changes the meaning of the words before it: a period, a cost, another price. */
const TELLING =
  /\d|day|week|month|hour|year|cost|refund|tax only|cancel|platform|custom|天|日|周|週|月|年|成本|进|采购|划线|原|市场|平台|自定义|退|Tage|jours|d[ií]as|дн|ngày|วัน|hari|일|주|취소|환불/i;

/** A sum with its tax in it, which is what is paid: `Celková cena s DPH`, `Total TTC`, `Gesamtbetrag inkl. MwSt.` */
const TAXED =
  /^(.{2,30}?)[ ,]+(?:(?:s|vč\.?|včetně) DPH|s PDV(?:-om)?|z (?:DDV|VAT)|TTC|(?:incl\.?|including|with) (?:VAT|tax|GST)|inkl\.? (?:MwSt|USt|moms|mva)\.?|(?:con|com) IVA|IVA (?:incluido|incl\.?|inclusa|incluído)|incl\.? btw|cu TVA|с НДС|税込|含税|含稅)$/iu;

/** A header without the note in brackets after it: `订单金额(含运费)`, `Stock (sellable)`; null where the note may change what it means. */
function withoutNote(header: string): string | null {
  const taxed = TAXED.exec(header)?.[1];
  if (taxed) return taxed;
  const note = /^(.{2,30}?)\s*[([（【]([^)\]）】]{1,24})[)\]）】]$/.exec(header);
  return note?.[1] && !TELLING.test(note[2] ?? '') ? note[1] : null;
}

/**
 * Two names side by side over what both name (`商品 价格` over a title and its price). Folded they may be the name of
 * one thing, which a text is not.
 */
function besides(header: string, values: Stats | undefined, words: HeaderWords): string[][] {
  const parts = /^[\u3040-\u9fff]+(?: [\u3040-\u9fff]+)+$/.test(header) ? header.split(' ') : [];
  if (parts.length === 0 || !values || values.letters < 0.7 || values.length < 12) return [];
  const named = parts.map((part) => fieldsOfHeader(part, words));
  const distinct = new Set(named.map(([first]) => first));
  return named.every((fields) => fields.length > 0) && distinct.size === named.length ? named : [];
}

type Vote = Assignment & { score: number };

function headerVotes(grid: Grid, kind: Kind, stats: Stats[], context: ReadContext): Vote[] {
  const votes: Vote[] = [];
  grid.columns.forEach(({ header, hints }, column) => {
    const words = context.headers[kind];
    const add = (fields: string[], how: How, rank: number): void => {
      for (const [at, field] of fields.entries())
        votes.push({ field, column, how, score: WEIGHT[how] - at * 0.02 - rank * 0.01 });
    };
    const rankOf = (label: string, field: string): number => {
      const labels = context.lexicon[kind][field] ?? [];
      const at = labels.findIndex((known) => foldLabel(known) === foldLabel(label));
      return at < 0 ? 3 : Math.min(at, 30) / 10;
    };
    if (header) {
      const beside = besides(header, stats[column], words);
      for (const [at, one] of beside.entries()) add(one, 'part', at);
      if (beside.length > 0) return;
      const exact = fieldsOfHeader(header, words);
      for (const [at, field] of exact.entries()) add([field], 'header', rankOf(header, field) + at * 2);
      if (exact.length > 0) return;
      const parts = headerParts(header);
      const named = parts.map((part) => fieldsOfHeader(part, words));
      // Names word for word go before what the whole of them looks like.
      if (parts.length > 1 && named.every((fields) => fields.length > 0)) {
        for (const fields of named) add(fields, 'part', 0);
        return;
      }
      const loose =
        fieldsOfHeader(header, context.headers[kind === 'order' ? 'listing' : 'order']).length > 1
          ? null
          : context.loose[kind](header);
      if (loose) {
        add([loose], 'loose', 0);
        return;
      }
      // An order list's own numbers often stand under a bare `ID`, and its links say another.
      const own = stats[column];
      if (
        kind === 'order' &&
        NUMBERS.test(header) &&
        own &&
        own.id > 0.8 &&
        own.distinct > 0.9 &&
        own.length > 3
      )
        add(['orderId'], 'part', 5);
      const bare = withoutNote(header);
      if (bare) add(fieldsOfHeader(bare, words), 'part', 1);
      for (const fields of named) add(fields, 'part', 0);
      if (parts.length > 0 && votes.some((vote) => vote.column === column)) return;
    }
    for (const hint of hints) {
      const label = hint.startsWith('.') ? '' : hint;
      if (label) add(fieldsOfHeader(label, words), 'markup', -10);
      const named = MARKUP_WORDS[kind]?.find(([, pattern]) => pattern.test(hint));
      if (named) add([named[0]], 'markup', label ? 0 : 5);
    }
  });
  return votes;
}

/** Maps columns to the fields of one kind: header words first, then markup, then shapes; each checked against the values. */
export function mapColumns(grid: Grid, kind: Kind, stats: Stats[], context: ReadContext): Mapping {
  return finish(mappingSteps(grid, kind, stats, context));
}

/** The same, with a pause after each value that was checked: the first list of a page makes ready what all values are asked by. */
export function* mappingSteps(grid: Grid, kind: Kind, stats: Stats[], context: ReadContext): Steps<Mapping> {
  const shapes = shapesOf(kind);
  const fields = new Map<string, Assignment>();
  const refused: string[] = [];
  const wide = new Set<number>();
  function* take(votes: Vote[]): Steps<void> {
    for (const { field, column, how } of votes.sort((a, b) => b.score - a.score)) {
      const shape = shapes[field];
      const stat = stats[column];
      if (!shape || !stat || fields.has(field)) continue;
      const others = [...fields.values()].filter((one) => one.column === column);
      if (others.length > 0 && how !== 'part') continue;
      yield;
      if (!fits(shape, stat)) {
        if (how === 'header') refused.push(field);
        continue;
      }
      fields.set(field, { field, column, how });
      wide.add(column);
    }
  }
  yield;
  yield* take(headerVotes(grid, kind, stats, context));
  const known = new Set(wide);
  // A header with words we don't know is left to its shape; one we know, for this kind or the other, is not.
  grid.columns.forEach(({ header }, column) => {
    const named = (of: Kind): boolean => fieldsOfHeader(header, context.headers[of]).length > 0;
    if (header && (named('listing') || named('order') || named(kind))) known.add(column);
    // Where the other headers are known, a strange one over sums is a strange sum: a fee, a cost of something.
    const sums = (stats[column]?.signed ?? 0) >= 0.8 && (stats[column]?.length ?? 0) < 40;
    const plain = [...fields.values()].filter(({ how }) => how === 'header').length;
    if (sums && plain >= 3 && /\p{L}/u.test(header)) known.add(column);
  });
  yield;
  yield* take(
    guessColumns(grid, kind, stats, known, () => labelledFields(grid, kind, context).has('quantity')).map(
      (guess) => ({ ...guess, how: 'shape', score: WEIGHT.shape }),
    ),
  );
  const unknownHeaders = grid.columns.filter(
    ({ header }, column) => header !== '' && !wide.has(column),
  ).length;
  return { kind, fields, refused: refused.filter((field) => !fields.has(field)), unknownHeaders };
}
