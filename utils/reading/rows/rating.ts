import type { Cell } from '../grid/cell';

const WORDS: [number, RegExp][] = [
  [5, /^(?:好评|好評|positive|非常满意|良い)/i],
  [3, /^(?:中评|中評|neutral|普通)/i],
  [1, /^(?:差评|差評|negative|悪い)/i],
];
const OF_TEN = /\/\s?10\b/;
/** What a rating is out of, where that goes first: `5段階中3`, `5つ星のうち4.0`. */
const OUT_OF =
  /(?:満点|满分|滿分)?\s?(?<!\d)(5|10)\s?(?:段階中|つ星のうち|点満点中|分满分|分制|분 만점에|점 만점에|개 중|つのうち|分中)/;
const FIGURE = /(?<![\d.,])(10|\d)(?:[.,](\d))?(?!\d)/;
const FULL = /(?:^|[-_ ])(?:full|on|active|filled|checked|selected|solid|lit)(?:$|[-_ ])/i;

/** A rating out of 5: `★★★★☆`, `4.5 / 5`, `5星`, `8/10`, 好评, or stars drawn by elements; undefined where none is told. */
export function ratingIn(cell: Cell): number | undefined {
  const { text, el } = cell;
  const stars = text.match(/[★⭐]/gu)?.length ?? 0;
  if (stars > 0 && !/\d/.test(text)) return inRange(stars);
  const word = WORDS.find(([, words]) => words.test(text));
  if (word) return word[0];
  const said = text || told(el);
  const outOf = OUT_OF.exec(said);
  const figure = FIGURE.exec(said.replace(OUT_OF, ''));
  if (figure) {
    const value = Number(`${figure[1]}.${figure[2] ?? 0}`);
    return inRange(OF_TEN.test(said) || outOf?.[1] === '10' ? value / 2 : value);
  }
  return text === '' ? drawn(el) : undefined;
}

function inRange(value: number): number | undefined {
  return value >= 0 && value <= 5 ? value : undefined;
}

/** What stars say to those who can't see them. */
function told(el: Element): string {
  const own = el.querySelector('[aria-valuenow]')?.getAttribute('aria-valuenow');
  if (own) return own;
  const within = nameOf(el.querySelector('[aria-label],[title],img[alt]'));
  // The cell's own name may be its column's: 评分.
  return /\d/.test(within) ? within : nameOf(el) || within;
}

const nameOf = (el: Element | null) =>
  el?.getAttribute('aria-label') ?? el?.getAttribute('title') ?? el?.getAttribute('alt') ?? '';

/** Five like elements of which some are lit. */
function drawn(el: Element): number | undefined {
  const stars = [...el.querySelectorAll('[class*="star"],[class*="rate"]')].filter(
    (star) => star.parentElement?.childElementCount === 5,
  );
  const five = stars.filter((star) => star.parentElement === stars[0]?.parentElement);
  const lit = five.filter((star) => FULL.test(star.getAttribute('class') ?? '')).length;
  return five.length === 5 && lit > 0 ? lit : undefined;
}
