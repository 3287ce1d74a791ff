import type { ListingRow, Problem, Reading } from '../../utils/model/reading';
import type { Place, readPage, readSteps } from '../../utils/reading/read-page';

/**
 * A reader as plain as can be, for trying what stands around it: rows are `[data-row]`, or table rows with a
 * `data-id` cell; the first cell is the id, `.title` the title and the anchor, `.stock` the stock.
 */
export const plainRead: typeof readPage = (document, { url, now, timeZone }) => {
  const places: Place[] = [];
  const listings: ListingRow[] = [];
  for (const row of rowsUnder(document.body)) {
    const anchor = row.querySelector('.title');
    const itemId = row.querySelector('.id')?.textContent?.trim();
    if (!anchor || !itemId) continue;
    const stock = Number(row.querySelector('.stock')?.textContent ?? '');
    const title = anchor.textContent?.trim();
    listings.push({ itemId, ...(title ? { title } : {}), stock: { value: stock || 0, exact: true } });
    places.push({ row, anchor });
  }
  return { reading: readingOf(listings, { url, now, timeZone }), places };
};

/** The same, in two steps. */
export const plainSteps: typeof readSteps = function* (document, options) {
  yield;
  return plainRead(document, options);
};

function rowsUnder(root: Element | ShadowRoot): Element[] {
  const rows = [...root.querySelectorAll('[data-row]')];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot?.mode === 'open' && element.hasAttribute('data-lists')) {
      rows.push(...rowsUnder(element.shadowRoot));
    }
  }
  return rows;
}

type Seen = { url: string; now: number; timeZone: string; problems?: Problem[] };

export function readingOf(listings: ListingRow[], { url, now, timeZone, problems = [] }: Seen): Reading {
  const { origin, pathname } = new URL(url);
  const page = {
    ...{ url: origin + pathname, origin, view: origin + pathname, lang: 'en', timeZone, currency: null },
    ...{ profile: null, readAt: now, shopMarker: 'test', shopName: null, health: 1, problems },
  };
  if (listings.length === 0) return { ...page, status: 'unreadable', kind: null, health: 0 };
  const coverage = {
    rows: listings.length,
    total: null,
    page: null,
    pages: null,
    filtered: null,
    order: 'other' as const,
  };
  return { ...page, status: 'read', kind: 'listing', scope: 'list', coverage, listings, orders: [] };
}
