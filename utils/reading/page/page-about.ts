import type { Lexicon } from '../../model/lexicon';
import type { ReadingKind } from '../../model/reading';
import { prepared } from '../lexicon/prepared';
import { normalise } from '../values/normalise';

const MOST = 48;
const HELP = 'help';

/** Categories of foreign lists that the page's own headings name; empty where they name none, or orders or goods as well. */
export function pageAbout(document: Document, lexicon: Lexicon): string[] {
  const { names, own, general } = prepared(lexicon).called;
  const texts = headingsOf(document);
  return [
    ...new Set(
      texts.flatMap((text) => {
        const found = names.find(({ shape }) => shape.test(text));
        if (!found) return [];
        // A text on how orders are handled is no list of them, whatever it shows as an example.
        if (found.name === HELP) return [HELP];
        const rest = text.split(found.shape).join(' ');
        // A shop may be called `Performance Parts Store`: one more word belongs to a list's name, two don't.
        const more = rest.replace(general, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
        return own.test(rest) || more.length > 1 || more.join('').length > 14 ? [] : [found.name];
      }),
    ),
  ];
}

/** The kinds of list that the page's headings, its title and the menu item it stands under speak of in its own language. */
export function pageKinds(document: Document, lexicon: Lexicon): Set<ReadingKind> {
  const menu = [...document.querySelectorAll('[aria-current="page"]')].slice(0, 2);
  const names = [...headingsOf(document), titleOf(document), ...menu.map((el) => el.textContent ?? '')];
  const { kindOf } = prepared(lexicon);
  return new Set(names.flatMap((name) => (name.length <= MOST ? (kindOf(name) ?? []) : [])));
}

const titleOf = (document: Document): string => document.title.split(/ [-|–—·•:] /)[0] ?? '';

/** The page's first two headings of its highest level, or its title where it has none, without a number at their end. */
function headingsOf(document: Document): string[] {
  const shown = (el: Element): boolean =>
    typeof el.checkVisibility !== 'function' || el.checkVisibility({ visibilityProperty: true });
  const titled = ['h1,[role="heading"][aria-level="1"]', 'h2']
    .map((selector) => [...document.querySelectorAll(selector)].filter(shown).slice(0, 2))
    .find((found) => found.length > 0);
  const said = titled?.map((el) => el.textContent ?? '') ?? [titleOf(document)];
  const texts = said.map((text) => normalise(text).replace(/\s*[([]?\d[\d.,]*[)\]]?$/, ''));
  return texts.filter((text) => text.length > 1 && text.length <= MOST);
}
