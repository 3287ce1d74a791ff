import type { Lexicon } from '../../model/lexicon';
import { looseListing, looseOrder } from './loose';
import others from './other-kinds.json';
import words from './words.json';

type Table = Record<string, Record<string, string[] | undefined>>;

/** Spoken-in-the-backend languages: a page in one of them may label in the other. */
const ALWAYS = ['zh-CN', 'en'];

function wanted(langs: string[]): string[] {
  const known = new Set<string>(ALWAYS);
  for (const lang of langs) {
    const base = lang.toLowerCase();
    if (base.startsWith('zh')) known.add(/tw|hk|mo|hant/.test(base) ? 'zh-TW' : 'zh-CN');
    else known.add(base.split('-')[0] ?? 'en');
  }
  return [...known];
}

function pick(table: Table, langs: string[]): Record<string, string[]> {
  const picked: Record<string, string[]> = {};
  for (const [field, byLanguage] of Object.entries(table)) {
    // A page names its language itself: `constructor` is none.
    const found = langs.flatMap((lang) => (Object.hasOwn(byLanguage, lang) ? (byLanguage[lang] ?? []) : []));
    if (found.length > 0) picked[field] = [...new Set(found)];
  }
  return picked;
}

/** Scripts of one language alone: their words travel to pages in it only. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['ru', /[\u0400-\u04ff]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['vi', /[\u1ea0-\u1ef9]/],
];

function readable(table: Record<string, string[]>, langs: string[]): Record<string, string[]> {
  const strange = SCRIPTS.filter(([lang]) => !langs.includes(lang));
  return Object.fromEntries(
    Object.entries(table).map(([name, list]) => [
      name,
      list.filter((word) => !strange.some(([, script]) => script.test(word))),
    ]),
  );
}

/** The words a reader needs on a page in these languages (BCP 47, best first); zh-CN and en always among them. */
export function lexiconFor(langs: string[]): Lexicon {
  const known = wanted(langs);
  return {
    listing: pick(words.fields.listing, known),
    order: pick(words.fields.order, known),
    customer: pick(others.fields.customer, known),
    review: pick(others.fields.review, known),
    aftersale: pick(others.fields.aftersale, known),
    aftersaleStatus: pick(others.status.aftersale, known),
    aftersaleType: pick(others.status.aftersaleType, known),
    orderStatus: readable(words.status.order, known),
    productStatus: readable(words.status.product, known),
    foreign: readable(words.foreign, known),
    loose: { listing: looseListing, order: looseOrder },
  };
}
