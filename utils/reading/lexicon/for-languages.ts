import type { Lexicon } from '../../model/lexicon';
import { looseListing, looseOrder } from './loose';
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
    const found = langs.flatMap((lang) => byLanguage[lang] ?? []);
    if (found.length > 0) picked[field] = [...new Set(found)];
  }
  return picked;
}

/** The words a reader needs on a page in these languages (BCP 47, best first); zh-CN and en always among them. */
export function lexiconFor(langs: string[]): Lexicon {
  const known = wanted(langs);
  return {
    listing: pick(words.fields.listing, known),
    order: pick(words.fields.order, known),
    orderStatus: words.status.order,
    productStatus: words.status.product,
    foreign: words.foreign,
    loose: { listing: looseListing, order: looseOrder },
  };
}
