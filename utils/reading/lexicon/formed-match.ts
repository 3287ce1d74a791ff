import type { Lexicon } from '../../model/lexicon';
import type { ReadingKind } from '../../model/reading';
import { normalise } from '../values/normalise';

/** A stem, whether a word begins or ends with it, and what it speaks of. */
type Stem = { text: string; begins: boolean; ends: boolean; says: string };
/** What one word of a header may speak of. */
type Token = string[];

const MAX_HEADER = 40;
/** What may follow a stem: so many letters, or one of these; words put together need the latter (`Lagerort`, `Rabattkod`). */
type Ending = { most: number; known: Set<string> | null };

/** Letters that an ending may have, where a language doesn't say. */
const ENDING = '4';
const FILLER = '_filler';
const LETTER = /[\p{L}\p{M}]/u;
/** What would change the meaning of known words beside it: a period, a share, two things under one header. */
const TELLING = /[\d%/+]/;

function endingOf({ _ending: said = ENDING }: Record<string, string>): Ending {
  if (/^\d$/.test(said)) return { most: Number(said), known: null };
  const known = said.split(' ');
  return { most: Math.max(...known.map((one) => one.length)), known: new Set(['', ...known]) };
}

function stemsOf(language: Record<string, string>): Map<string, Stem[]> {
  const byFirst = new Map<string, Stem[]>();
  for (const [says, list] of Object.entries(language)) {
    if (says === '_ending') continue;
    for (const written of list.split(' ')) {
      const text = written.replace(/^_|_$/g, '').replace(/_/g, ' ');
      const whole = says === FILLER;
      const stem = {
        text,
        begins: whole || written.startsWith('_'),
        ends: whole || written.endsWith('_'),
        says,
      };
      const first = text[0];
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), stem]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}

/** Cuts a header into known stems with their endings, the longest first; null where a word of it is not known. */
function tokensOf(header: string, stems: Map<string, Stem[]>, ending: Ending): Token[] | null {
  const letter = (at: number): boolean => LETTER.test(header[at] ?? '');
  const dead = new Set<number>();
  const from = (start: number): Token[] | null => {
    let at = start;
    while (at < header.length && !letter(at) && !stems.get(header[at] ?? '')) at += 1;
    if (at >= header.length) return [];
    if (dead.has(at)) return null;
    const here = (stems.get(header[at] ?? '') ?? []).filter(
      ({ text, begins, ends }) =>
        header.startsWith(text, at) && !(begins && letter(at - 1)) && !(ends && letter(at + text.length)),
    );
    for (const { text } of here) {
      const after = at + text.length;
      for (let end = after; end - after <= ending.most; end += 1) {
        const rest = !ending.known || ending.known.has(header.slice(after, end)) ? from(end) : null;
        if (rest) return [here.filter((one) => one.text === text).map(({ says }) => says), ...rest];
        if (!letter(end)) break;
      }
    }
    dead.add(at);
    return null;
  };
  return from(0);
}

/** Looks up the field that a header names by how it is formed, for one kind of list; each header is cut once. */
export function formedMatcher({
  languages,
  rules,
}: Lexicon['formed']): (kind: ReadingKind) => (header: string) => string | null {
  const ready = languages.map((language) => ({
    stems: stemsOf(language),
    ending: endingOf(language),
  }));
  const known = new Map<string, Token[][]>();
  const cut = (header: string): Token[][] => {
    const old = known.get(header);
    if (old) return old;
    // A short note in brackets at the end is a unit.
    const text = normalise(header)
      .toLowerCase()
      .replace(/i̇/g, 'i')
      .replace(/[\s:*]*[([][^)\]\d]{0,8}[)\]]$/, '');
    const cuts =
      text.length > MAX_HEADER || TELLING.test(text)
        ? []
        : ready.flatMap(({ stems, ending }) => {
            const tokens = tokensOf(text, stems, ending)?.filter(([says]) => says !== FILLER);
            return tokens && tokens.length > 0 ? [tokens] : [];
          });
    known.set(header, cuts);
    return cuts;
  };
  return (kind) => {
    const ours = rules[kind].map(([field, needs, may = '']) => ({
      field,
      needs: needs.split(' '),
      all: `${needs} ${may}`.split(' '),
    }));
    return (header) => {
      for (const tokens of cut(header)) {
        const rule = ours.find(
          ({ needs, all }) =>
            tokens.every((token) => token.some((says) => all.includes(says))) &&
            needs.every((says) => tokens.some((token) => token.includes(says))),
        );
        if (rule) return rule.field || null;
      }
      return null;
    };
  };
}

/** What pages are called, the most telling first: returns of orders are no orders, customers' orders no customers. */
const CALLED: [ReadingKind, string][] = [
  ['aftersale', 'refund'],
  ['review', 'review'],
  ['order', 'order'],
  ['customer', 'customer'],
  ['listing', 'product'],
];

/** The kind of list that a page's name speaks of: `Objednávky`, `Rendelések kezelése`; null for none. */
export function namedKind({ languages }: Lexicon['formed']): (name: string) => ReadingKind | null {
  const ready = languages.map(stemsOf);
  return (name) => {
    const words =
      normalise(name)
        .toLowerCase()
        .match(/[\p{L}\p{M}-]+/gu) ?? [];
    const said = new Set(
      words.flatMap((word) =>
        ready.flatMap((stems) =>
          (stems.get(word[0] ?? '') ?? []).flatMap(({ text, ends, says }) =>
            word.startsWith(text) && !(ends && word.length > text.length) ? says : [],
          ),
        ),
      ),
    );
    return CALLED.find(([, concept]) => said.has(concept))?.[0] ?? null;
  };
}
