import { counted as n, plural } from '../counted';
import type { WalkWords } from '../walk-words';

export const walk: WalkWords = {
  heading: 'Read all pages',
  duration(ms) {
    const minutes = Math.round(ms / 60_000);
    if (minutes < 1) return 'less than a minute';
    return minutes < 90
      ? `about ${plural(minutes, 'minute')}`
      : `about ${plural(Math.round(minutes / 60), 'hour')}`;
  },
  offer: 'This list goes on over more pages. Renhuo can turn them for you, one by one, and read each.',
  offerScroll:
    'This list has to be scrolled to be seen whole. Renhuo can scroll it for you and read as it goes.',
  time: (duration) => `It takes ${duration}.`,
  timeUnknown: 'The page doesn’t say how long the list is, so nobody knows how long it takes.',
  fromPage: (page) => `Starts at page ${n(page)}.`,
  manners:
    'It only turns pages and clicks nothing else. Keep this tab in front; touch the page and Renhuo stops and waits for you.',
  filtered: 'A filter or search is on: what is read is kept, but says nothing about other orders.',
  start: 'Start reading',
  alsoDetails: (orders, duration) =>
    `Then open the orders with unknown contents one by one (${n(orders)} for now, ${duration})`,
  detailsOffer: (orders, duration) =>
    `${plural(orders, 'order')} must be opened to see what’s in them. Renhuo can do that for you, one by one. It takes ${duration}.`,
  detailsStart: (orders) => `Open ${plural(orders, 'order')}`,
  pace: 'Pause on each page',
  paceOf: (seconds) => `about ${plural(seconds, 'second')}`,
  reading: (shop) => `Reading ${shop}`,
  elsewhere: 'In another tab.',
  hidden: 'The tab is behind another one. Reading goes on when it is in front again.',
  rows: (rows, total) =>
    total === null ? `${plural(rows, 'row')} read` : `${n(rows)} of ${plural(total, 'row')} read`,
  pages: (pages) => plural(pages, 'page'),
  opened: (orders, of) => `${n(orders)} of ${plural(of, 'order')} opened`,
  left: (duration) => `${duration} left`,
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  close: 'Close',
  paused: 'Waiting here',
  trouble: 'Stopped',
  done: 'All read',
  reasons: {
    seller: 'You paused it. It can go on at any time.',
    used: 'You used the page, so Renhuo let go of it. Go on when you’re done.',
    restarted: 'The browser was started anew. One click and it goes on.',
    'tab-closed': 'That tab was closed. It can go on in this one.',
    left: 'The page went somewhere else. Go back to the list, then go on.',
    login: 'The site wants you to log in. Go on once you have.',
    captcha:
      'The site wants to know whether a person is here. Solve that first, then go on, perhaps at a slower pace.',
    'error-page':
      'The site reports an error or finds this too fast. Wait a while, then go on, perhaps at a slower pace.',
    unreadable: 'One page couldn’t be read, so nothing of it was kept. Have a look at it, then go on.',
    'not-stored': 'This page couldn’t be kept: perhaps the shop changed, or the disk is full.',
    'same-rows': 'The page was turned, yet the rows stayed. Have a look at it, then go on.',
    'odd-count':
      'The rows don’t add up to the page’s own count. Renhuo stopped before it records something wrong.',
    'filter-changed':
      'The list’s filter changed. Pages of two filters don’t belong together, so Renhuo stopped.',
    'no-answer': 'The page doesn’t react. Have a look at it, then go on.',
    'no-way': 'The button for the next page is gone. Have a look at the page, then go on.',
  },
};
