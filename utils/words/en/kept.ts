import { plural } from '../counted';
import { eachKind, type KeptWords } from '../kept-words';

const rows = {
  order: (count: number) => plural(count, 'order'),
  aftersale: (count: number) => `requests about ${plural(count, 'order')}`,
  listing: (count: number) => plural(count, 'listing'),
  review: (count: number) => plural(count, 'review'),
  customer: (count: number) => plural(count, 'customer record'),
};

export const kept: KeptWords = {
  heading: 'Pages read last, and taking one back',
  none: 'No page can be taken back.',
  bounds: (days, most) =>
    `Pages of the last ${plural(days, 'day')}, at most ${plural(most, 'page')} of each shop. Putting a backup in place, erasing a buyer and the monthly forgetting of old orders end it for what was read before.`,
  line: (what, page) => (page === null ? what : `${what}, page ${page}`),
  came: eachKind(
    (kind) => (fresh, changed) =>
      [
        fresh > 0 ? `${rows[kind](fresh)} new` : '',
        changed > 0 ? `${plural(changed, 'known one')} changed` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'nothing new',
  ),
  more: (readings) => `${plural(readings, 'earlier page')}`,
  takeBack: 'Take back…',
  takeBackOf: (what, at) => `Take back: ${what}, read ${at}`,
  title: (what) => `Take this page back (${what})?`,
  counting: 'Counting what would change…',
  goes: eachKind((kind) => (count) => `Would go, since only this page told of them: ${rows[kind](count)}.`),
  back: eachKind((kind) => (count) => `Would be as if this page had not been read: ${rows[kind](count)}.`),
  stays: eachKind(
    (kind) => (count) => `Would stay, since another page or a file says the same: ${rows[kind](count)}.`,
  ),
  after:
    'Sales and buyers’ histories made of it go too, and so does the time this page vouched for. Your notes, tags and costs stay.',
  again:
    'Opened anew or reloaded, the page is read again. If it was read wrongly, teach Renhuo the page first, or pause on this site.',
  unknown: 'This page was taken back already, or it is too long ago.',
  now: 'Take this page back',
  working: 'Taking it back…',
  done: eachKind(
    (kind) => (goes, back, stays) =>
      [
        'Taken back',
        goes > 0 ? `gone: ${rows[kind](goes)}` : '',
        back > 0 ? `as before: ${rows[kind](back)}` : '',
        stays > 0 ? `unchanged, since another page or a file says the same: ${rows[kind](stays)}` : '',
      ]
        .filter(Boolean)
        .join('; ')
        .concat('.'),
  ),
};
