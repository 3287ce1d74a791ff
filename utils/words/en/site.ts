import { counted as n, plural } from '../counted';
import type { SiteWords } from '../page-words';

export const site: SiteWords = {
  heading: 'This site',
  notASite: 'This isn’t a store backend, so Renhuo doesn’t read it.',
  incognito: 'In a private window Renhuo reads nothing and keeps nothing.',
  offerTitle: 'See people and goods here?',
  offerBody:
    'Only after you click will Renhuo read the listing and order pages of this site. What it reads stays on this computer.',
  use: 'Use Renhuo on this site',
  refused: 'The browser didn’t give permission, so Renhuo still sees nothing.',
  framesTitle: 'Other sites are embedded in this page; the list may be inside one of them:',
  useFrame: (host) => `Use on ${host} too`,
  paused: 'Paused. Nothing on this site is read.',
  pause: 'Pause here',
  resume: 'Resume',
  trust: 'The page is right, keep it as it is now',
  trustHint: 'Only if you compared the figures: the page changed and what it says now is true.',
  editRows: (count) => `Edit these ${plural(count, 'row')} together`,
  look: 'Look again',
  kinds: {
    listing: 'Listing list',
    order: 'Order list',
    customer: 'Customer list',
    review: 'Review list',
    aftersale: 'Returns and refunds',
    listingDetail: 'Listing page',
    orderDetail: 'Order page',
    unclear: 'This page',
  },
  read: (rows, total) =>
    total !== null && total > rows
      ? `${n(rows)} of ${plural(total, 'row')} read`
      : `${plural(rows, 'row')} read`,
  hints: (count) => (count === 0 ? 'nothing to flag' : `${n(count)} flagged`),
  empty: 'The page itself says it’s empty, so there was nothing to read.',
  unreadable: 'It couldn’t be read, so nothing was kept and nothing judged.',
  unchecked: 'This page hasn’t been looked at yet.',
  filtered: 'A filter or search is on: these rows count as seen, what’s missing counts for nothing.',
  storageFull: 'The disk is full, so this page wasn’t kept. Free some room, then open the page again.',
  moreProblems: (count) => `${plural(count, 'more note')}`,
  frame: (host) => `Embedded: ${host}`,
  nameTitle: 'Which shop is this?',
  nameBody:
    'The page doesn’t say. Give it a name, so it’s kept apart from your other shops; until then nothing is kept.',
  nameLabel: 'Shop name',
  nameSave: 'Use this name',
};
