import type { Lexicon } from '../../model/lexicon';
import { aboutPages } from './about';
import byLanguage from './by-language.json';
import { formedIn } from './formed';
import { type Loose, looseListing, looseOrder } from './loose';
import others from './other-kinds.json';
import { says } from './says';
import words from './words.json';

type Table = Record<string, Record<string, string[] | undefined>>;

/** A page in another language labels in English as well: SKU, Email, Status. */
const ALWAYS = ['en'];

function nameOf(lang: string): string {
  const base = lang.toLowerCase();
  if (base.startsWith('zh')) return /tw|hk|mo|hant/.test(base) ? 'zh-TW' : 'zh-CN';
  const [name = 'en'] = base.split('-');
  return name === 'no' ? 'nb' : name;
}

function wanted(langs: string[]): string[] {
  return [...new Set([...ALWAYS, ...langs.map(nameOf)])];
}

/** Without words that the reader folds into one: `Order Total`, `Order total`. */
function distinct(list: string[]): string[] {
  const seen = new Set<string>();
  return list.filter((word) => {
    const key = word.toLowerCase().replace(/[\s:*]/g, '');
    return seen.has(key) ? false : seen.add(key);
  });
}

function pick(table: Table, langs: string[]): Record<string, string[]> {
  const picked: Record<string, string[]> = {};
  for (const [field, byLanguage] of Object.entries(table)) {
    // A page names its language itself: `constructor` is none.
    const found = langs.flatMap((lang) => (Object.hasOwn(byLanguage, lang) ? (byLanguage[lang] ?? []) : []));
    if (found.length > 0) picked[field] = distinct(found);
  }
  return picked;
}

/** Scripts of one language alone: their words travel to pages in it only. */
const SCRIPTS: [string, RegExp][] = [
  ['zh', /[\u4e00-\u9fff]/],
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['ru', /[\u0400-\u04ff]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['ar', /[\u0600-\u06ff]/],
  ['vi', /[\u1ea0-\u1ef9]/],
];

function strangeTo(langs: string[]): RegExp[] {
  const spoken = langs
    .map((lang) => (/^(?:zh|ja)/.test(lang) ? `zh ${lang}` : lang))
    .join(' ')
    .split(' ');
  return SCRIPTS.filter(([lang]) => !spoken.includes(lang)).map(([, script]) => script);
}

function readable(table: Record<string, string[]>, strange: RegExp[]): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(table).map(([name, list]) => [
      name,
      list.filter((word) => !strange.some((script) => script.test(word))),
    ]),
  );
}

/** A pattern without its alternatives in scripts that a page doesn't write; those that hold groups stay. */
function withoutStrange(pattern: string, strange: RegExp[]): string {
  return strange.reduce(
    (rest, { source }) =>
      rest.replace(new RegExp(String.raw`\|[^|()[\]\\]*${source}[^|()[\]\\]*(?=[|)]|$)`, 'g'), ''),
    pattern,
  );
}

type Words = Record<string, string[]>;
type Patterns = 'loose' | 'formed' | 'about' | 'says';
type Own = Partial<Record<Exclude<keyof Lexicon, Patterns>, Words>>;

/** A page's own languages: one kind of Chinese, and English where none goes before. */
function ownLanguages(langs: string[]): string[] {
  const all = langs.map(nameOf);
  const chinese = all.find((lang) => lang.startsWith('zh'));
  const named = all.filter((lang, at) =>
    lang === 'en' ? at === 0 : !lang.startsWith('zh') || lang === chinese,
  );
  return [...new Set(named)];
}

/** Rarer words of one language; they travel to pages in it only. */
function ownWords(langs: string[]): Own[] {
  return ownLanguages(langs).flatMap((lang) =>
    Object.hasOwn(byLanguage, lang) ? [(byLanguage as Record<string, Own>)[lang] ?? {}] : [],
  );
}

function joined(common: Words, own: (Words | undefined)[]): Words {
  const all: Words = { ...common };
  for (const table of own)
    for (const [name, list] of Object.entries(table ?? {}))
      all[name] = distinct([...(all[name] ?? []), ...list]);
  return all;
}

/** The words a reader needs on a page in these languages (BCP 47, best first); English always among them. */
export function lexiconFor(langs: string[]): Lexicon {
  const known = wanted(langs);
  const strange = strangeTo(known);
  const kept = (pattern: string): string => withoutStrange(pattern, strange);
  const own = ownWords(langs);
  const common: Omit<Lexicon, Patterns> = {
    listing: pick(words.fields.listing, known),
    order: pick(words.fields.order, known),
    customer: pick(others.fields.customer, known),
    review: pick(others.fields.review, known),
    aftersale: pick(others.fields.aftersale, known),
    aftersaleStatus: pick(others.status.aftersale, known),
    aftersaleType: pick(others.status.aftersaleType, known),
    orderStatus: readable(words.status.order, strange),
    productStatus: readable(words.status.product, strange),
    foreign: readable(words.foreign, strange),
  };
  const parts = Object.keys(common) as (keyof typeof common)[];
  for (const part of parts)
    common[part] = joined(
      common[part],
      own.map((table) => table[part]),
    );
  const loosely = (list: Loose[]): Loose[] => list.map(([field, has, not]) => [field, kept(has), kept(not)]);
  return {
    ...common,
    says: Object.fromEntries(
      Object.entries(says).map(([name, said]) => [name, kept(said)]),
    ) as Lexicon['says'],
    about: {
      names: aboutPages.names.map(([name, shape]) => [name, kept(shape)]),
      own: kept(aboutPages.own),
      general: kept(aboutPages.general),
    },
    loose: {
      listing: loosely(looseListing),
      order: loosely(looseOrder),
    },
    formed: formedIn(ownLanguages(langs)),
  };
}
