import type { Coverage } from '../../model/reading';
import { partsOf } from '../grid/children';
import { normalise } from '../values/normalise';

const N = '([\\d,.]{1,12})';
const TOTALS = [
  new RegExp(`共\\s*(?:计|計|有|找到)?\\s*${N}\\s*(?:条|條|件|个|個|笔|筆|单|單|项|項|款)`),
  new RegExp(`全\\s*${N}\\s*件`),
  new RegExp(
    `\\d+\\s*(?:-|–|~|to|bis|件目?〜)\\s*\\d+\\s*(?:件目?)?\\s*(?:of|/|von|sur|de|out of|中|／)\\s*(?:全)?\\s*${N}`,
    'i',
  ),
  new RegExp(
    `(?:total|gesamt|合计|总计|總計|总数|totaal|Всего)\\s*:?\\s*${N}(?:\\s*(?:items|orders|products|results|records|entries|条|件))?\\s*$`,
    'i',
  ),
  new RegExp(
    `^\\(?${N}\\s*(?:items?|orders?|products?|results?|records?|entries|Einträge|Artikel|Bestellungen|Produkte|件|listings?)\\)?(?: found| in total)?$`,
    'i',
  ),
];
const PAGES = [
  /(?:page|seite|第)\s*(\d{1,5})\s*(?:of|\/|von|页\s*[/,，共]*\s*共?|頁\s*[/,，共]*\s*共?)\s*(\d{1,5})/i,
  /^(\d{1,4})\s*\/\s*(\d{1,4})(?:\s*页|\s*頁)?$/,
];
const CURRENT =
  '[aria-current="page"],[aria-current="true"],[class*="active"],[class*="current"],[class*="selected"]';

function number(text: string | undefined): number | null {
  const value = Number((text ?? '').replace(/[,.]/g, ''));
  return text && Number.isSafeInteger(value) ? value : null;
}

/** Short texts around a list: its neighbours and those of its nearest ancestors, never its rows. */
function around(list: Element): { texts: string[]; places: Element[] } {
  const texts: string[] = [];
  const places: Element[] = [];
  let node: Element = list;
  for (let level = 0; level < 6; level += 1) {
    const parent: Element | null = node.parentElement;
    if (!parent || parent.tagName === 'HTML') break;
    const parts = partsOf(parent);
    if (parts.length < 60) {
      for (const part of parts) {
        if (part === node || part.contains(list)) continue;
        const text = part.textContent ?? '';
        if (text.length > 1200) continue;
        places.push(part);
        texts.push(...leaves(part));
      }
    }
    node = parent;
  }
  return { texts, places };
}

function leaves(el: Element, level = 0): string[] {
  const whole = normalise(el.textContent ?? '');
  const found = whole.length < 160 ? [whole] : [];
  if (level > 60) return found;
  for (const part of partsOf(el))
    if (part.firstChild) found.push(...(found.length > 120 ? [] : leaves(part, level + 1)));
  return found;
}

function pageFrom(url: URL): number | null {
  const params = [...url.searchParams, ...new URLSearchParams(url.hash.split('?')[1] ?? '')];
  const found = params.find(
    ([name, value]) =>
      /^(?:page|p|paged|pageno|pagenum|page_no|current|currentpage|pageindex)$/i.test(name) &&
      /^\d{1,6}$/.test(value),
  );
  return found ? Number(found[1]) : null;
}

/** Parameters of lists that are paged from one order to the next, or by how many are left out. */
const STARTS = /^(?:after|before|cursor|page_?info|starting_?after|offset|start|skip|since_id|next_?token)$/i;
const BACK =
  '[rel~="prev"],[class*="prev" i]:is(a,button,li,[role="button"]),[aria-label^="prev" i],[aria-label="上一页"],[aria-label="上一頁"]';

/** Whether a page that shows no number is plainly not the first: its address or a live "previous" says so. */
function hasBefore(places: Element[], url: URL): boolean {
  if ([...url.searchParams].some(([name, value]) => STARTS.test(name) && !/^0?$/.test(value))) return true;
  return places.some((place) =>
    [...(place.matches(BACK) ? [place] : []), ...place.querySelectorAll(BACK)].some(
      (el) => !el.closest('[disabled],[aria-disabled="true"],[class*="disabled" i]'),
    ),
  );
}

/** How much of the list this page shows, by the page's own counters and pager. `rows`: rows read. */
export function coverageOf(
  list: Element,
  rows: number,
  times: number[],
  address: string,
  filtered: boolean | null,
): Coverage {
  const { texts, places } = around(list);
  let total: number | null = null;
  for (const pattern of TOTALS) {
    for (const text of texts) {
      const value = number(pattern.exec(text)?.[1]);
      if (value !== null && value >= rows && total === null) total = value;
    }
  }
  const url = new URL(address);
  let [page, pages] = [pageFrom(url), null as number | null];
  for (const text of texts) {
    for (const pattern of PAGES) {
      const match = pattern.exec(text);
      if (match && Number(match[1]) <= Number(match[2])) {
        page ??= Number(match[1]);
        pages ??= Number(match[2]);
      }
    }
  }
  for (const place of places) {
    if (page !== null) break;
    if (
      !/pag(?:er|ination|e)/i.test(
        `${place.getAttribute('class')} ${place.getAttribute('aria-label')} ${place.innerHTML.slice(0, 300)}`,
      )
    )
      continue;
    const active = [...place.querySelectorAll(CURRENT)].find((el) =>
      /^\d{1,5}$/.test(normalise(el.textContent ?? '')),
    );
    if (active) page = Number(normalise(active.textContent ?? ''));
  }
  if (page === null && total !== null && total === rows) page = 1;
  const known = { rows, total, page, pages, filtered, order: orderOf(times) };
  return page === null && hasBefore(places, url) ? { ...known, before: true } : known;
}

function orderOf(times: number[]): Coverage['order'] {
  if (times.length < 2) return times.length === 1 ? 'newest' : 'other';
  const falls = times.every((time, i) => i === 0 || time <= (times[i - 1] ?? 0));
  const rises = times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0));
  return falls ? 'newest' : rises ? 'oldest' : 'other';
}
