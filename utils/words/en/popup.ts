import { counted as n, plural } from '../counted';
import type { PopupWords } from '../page-words';

export const popup: PopupWords = {
  heading: 'To do today',
  progress: (done, all) => `${n(done)} of ${n(all)} done`,
  allDone: 'Everything for today is done.',
  nothing: 'Nothing has to be done today.',
  nothingRead:
    'Open the listing list and the order list of your store backend, and today’s tasks appear here.',
  snapshot: (ago) => `As of ${ago}, refreshing…`,
  lost: (listings, orders) =>
    `Renhuo’s data on this computer was lost (${plural(listings, 'listing')}, ${plural(orders, 'order')}), perhaps cleared by the browser or damaged on disk. Your latest backup brings it back.`,
  lostPart:
    'The newest part of what Renhuo kept is gone, perhaps through a fault of the disk. Open your latest lists again or import your latest backup: nothing will be counted twice.',
  lostBroken:
    'Renhuo’s data can’t be opened now. Close all windows of the browser and start it again; if that doesn’t help, check the disk and import your latest backup.',
  lostRecords: (records) =>
    `${plural(records, 'record')} of what Renhuo kept can’t be read any more, perhaps through a fault of the disk. Until they can, counts and sums may be too low; everything else works as before. Open your latest lists again: what is read again is made good. If this stays, put your latest backup in place of what is here.`,
  lostAction: 'Bring it back',
  go: 'Backend',
  done: 'Done',
  later: 'Later',
  dismiss: 'Not for me',
  states: { done: 'Done', later: 'Put off', dismissed: 'Won’t come back', settled: 'No longer needed' },
  actionFor: (action, label) => `${action}: ${label}`,
  showMore: 'Details',
  counts: (dead, dying, sleeping, listings) =>
    `Of ${plural(listings, 'listing')}, ${n(dead)} dead and ${n(dying)} fading; ${plural(sleeping, 'returning buyer')} sleeping.`,
  evidenceHeading: 'How much has been seen',
  evidence: (shop, days) => `${shop}: all orders of the last ${plural(days, 'day')} seen.`,
  noEvidence: (shop) => `${shop}: no unbroken run of orders seen yet.`,
  itemsUnread: (orders) => `${plural(orders, 'order')} with unknown contents`,
  readThese: 'Opening these pages would tell:',
  orderLink: (id) => `Order ${id}`,
  openPanel: 'Side panel',
};
