import type { ComponentChildren } from 'preact';
import type { WalkView } from '../../../components/popup/walk-view';
import type { Walk, WalkOffer } from '../../../utils/model/walk';
import type { Words } from '../../../utils/words';

export const offer: WalkOffer = {
  ...{ origin: 'https://shop.example.com', frame: 0, kind: 'order', way: 'next', rows: 50, total: 1284 },
  ...{ page: 1, pages: 26, filtered: false, details: 38, time: 125_000, timePerDetail: 5000 },
};
export const walk: Walk = {
  ...{ origin: 'https://shop.example.com', tab: 1, frame: 0, kind: 'order', way: 'next', phase: 'pages' },
  ...{ alsoDetails: true, state: 'running', why: null, hidden: false, shop: 's', shopName: '小满家居' },
  ...{ view: 'https://shop.example.com/orders', url: 'https://shop.example.com/orders?page=8' },
  ...{ filtered: false, page: 8, pages: 26, total: 1284, from: 1, pagesRead: 8, rowsRead: 400, last: [] },
  ...{ opened: 0, toOpen: 0, opening: null, tried: [], next: 'step', due: 0, tries: 0 },
  ...{ startedAt: 0, movedAt: 0, spent: 40_000, steps: 8 },
};
const view: WalkView = { offer, walk: null, here: true, left: 90_000, pause: 3 };

/** Reading all pages in each of its states. */
export function walkScenes(
  draw: (words: Words, walk: WalkView) => ComponentChildren,
): Record<string, (words: Words) => ComponentChildren> {
  const scene = (over: Partial<WalkView>) => (words: Words) => draw(words, { ...view, ...over });
  return {
    'walk-offer': scene({}),
    'walk-offer-scroll': scene({
      offer: { ...offer, way: 'scroll', filtered: true, page: 3, time: null, details: 0 },
    }),
    'walk-details': scene({ offer: { ...offer, way: null } }),
    'walk-running': scene({ walk }),
    'walk-elsewhere': scene({
      walk: { ...walk, total: null, pages: null, hidden: true },
      here: false,
      left: null,
    }),
    'walk-opening': scene({ walk: { ...walk, phase: 'details', opened: 12, toOpen: 38 } }),
    'walk-paused': scene({ walk: { ...walk, state: 'paused', why: 'used' } }),
    'walk-trouble': scene({ walk: { ...walk, state: 'trouble', why: 'captcha' } }),
    'walk-done': scene({ walk: { ...walk, state: 'done', rowsRead: 1284, pagesRead: 26 } }),
  };
}
