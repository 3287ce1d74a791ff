import { plural } from '../counted';
import type { ImportedWords } from '../imported-words';

export const imported: ImportedWords = {
  heading: 'Files brought in',
  line: {
    order: (what, rows) => `${what}: ${plural(rows, 'order')}`,
    listing: (what, rows) => `${what}: ${plural(rows, 'product')}`,
  },
  other: 'Another table',
  on: (day, shop) => `${day}, into ${shop}`,
  came: (fresh, changed) => `${plural(fresh, 'new order')}, ${plural(changed, 'known one')} changed`,
  rejected: (rows) => (rows === 0 ? 'no row left out' : `${plural(rows, 'row')} left out`),
  vouches: (from, to) => `holds all orders from ${from} to ${to}`,
  vouchesNot: 'not marked as complete for any dates',
  unfinished: 'not finished',
  takeBack: 'Take back…',
  takeBackOf: (what, day) => `Take back ${what} of ${day}`,
  title: (what) => `Take this import back (${what})?`,
  counting: 'Counting what would go…',
  goes: (orders) =>
    `${plural(orders, 'order')} would go: only this file tells of them. Their sales and what they say of buyers go too.`,
  stays: (orders) =>
    `${plural(orders, 'order')} would stay: a page or another file shows them, they were known before, or they were forgotten by age.`,
  after:
    'The time this file vouched for no longer counts as complete. Your notes and tags stay. The file can be brought in again.',
  unknown:
    'This file was brought in by an older version. Which orders came from it is not known, so it can’t be taken back.',
  now: 'Take this import back',
  working: 'Taking it back…',
  done: (orders) => `Taken back; ${plural(orders, 'order')} went.`,
};
