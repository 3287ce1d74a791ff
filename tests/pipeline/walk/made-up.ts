import type { Probe, Walk } from '../../../utils/model/walk';
import type { Seen } from '../../../utils/pipeline/walk/seen';

export const NOW = 1_800_000_000_000;
export const VIEW = 'https://shop.example.com/orders';
export const ids = (from: number, count: number) => Array.from({ length: count }, (_, n) => `o${from + n}`);

/** A walk that has turned to page 3 of 10 and waits for its rows. */
export const walk = (over: Partial<Walk> = {}): Walk => ({
  ...{ origin: 'https://shop.example.com', tab: 1, frame: 0, kind: 'order', way: 'next', phase: 'pages' },
  ...{ alsoDetails: false, state: 'running', why: null, hidden: false, shop: 's', shopName: '小店' },
  ...{ view: VIEW, url: `${VIEW}?page=2`, filtered: false, page: 2, pages: 10, total: 100, from: 1 },
  ...{ pagesRead: 2, rowsRead: 20, last: ids(10, 10), opened: 0, toOpen: 0, opening: null, tried: [] },
  ...{ next: 'rows', due: NOW + 10_000, tries: 0, startedAt: NOW - 60_000, movedAt: NOW - 1000 },
  ...{ spent: 8000, steps: 2, ...over },
});

/** The rows of page 3. */
export const seen = (over: Partial<Seen> = {}): Seen => ({
  ...{ status: 'read', kind: 'order', scope: 'list', view: VIEW, url: `${VIEW}?page=3`, prints: ids(20, 10) },
  ...{ order: 'o20', page: 3, pages: 10, total: 100, filtered: false, stored: true, ...over },
});

export const probe = (over: Partial<Probe> = {}): Probe => ({
  ...{ hidden: false, used: false, trouble: null, way: 'next', more: true, before: true, page: 3, pages: 10 },
  ...over,
});
