import { counted as n, plural } from '../counted';
import type { CodeWords } from '../words';
import { tasks } from './tasks';

export const codes: CodeWords = {
  problems: {
    'no-rows': () => 'No rows of listings or orders were found on this page.',
    'no-header': () => 'The column headings couldn’t be understood.',
    'no-identity': () => 'No product or order numbers are shown, so rows can’t be told apart.',
    'no-amounts': () => 'This page shows no amounts.',
    'half-rendered': () => 'The page hasn’t finished loading.',
    'count-mismatch': ({ n: seen, of }) =>
      seen === undefined || of === undefined
        ? 'The rows read don’t match the page’s own count.'
        : `The page says ${plural(of, 'row')}; only ${n(seen)} could be read.`,
    'duplicate-ids': ({ n: rows }) =>
      rows === undefined
        ? 'Some rows share a number.'
        : `${plural(rows, 'row')} share a number with another.`,
    'unread-values': ({ n: rows, of }) =>
      rows === undefined
        ? 'Some cells couldn’t be understood and were left out.'
        : `${n(rows)}${of === undefined ? '' : ` of ${n(of)}`} cells couldn’t be understood and were left out.`,
    'odd-shape': () => 'This table has an unusual shape, so it was left alone.',
    'kind-unclear': () => 'It isn’t clear whether these are listings or orders.',
    'not-a-store-list': () => 'This page is neither a listing list nor an order list.',
    'too-large': () => 'This page is very large; only the first part was read.',
    'shop-unknown': () => 'The page doesn’t say which shop this is.',
    'shop-changed': () => 'The shop shown on the page has changed, so nothing was kept.',
    unstable: () => 'The page kept changing and never settled.',
    'date-unclear': () => 'Some dates could be read two ways and weren’t used.',
    'filtered-view': () => 'A filter or search is on, so what’s missing here says nothing.',
    'currency-unknown': () => 'The currency isn’t shown.',
    'taken-back': () => 'You took this page back, so nothing of it is kept. Reload it to have it read again.',
    'before-forgotten': ({ n: rows }) =>
      rows === undefined
        ? 'Orders older than those Renhuo keeps were left out: their sums are counted already.'
        : `${plural(rows, 'order')} from a time already forgotten left out: they are in the sums and would count twice.`,
    'reader-error': () => 'Something went wrong while reading this page; nothing was kept.',
    'taught-misfit': ({ n: columns, of }) =>
      columns === undefined || of === undefined
        ? 'You showed Renhuo this page, but it has changed since. Show it again.'
        : `You showed Renhuo this page, but it has changed since: ${n(columns)} of ${plural(of, 'column')} can’t be found. Show it again.`,
    'taught-gone': ({ n: columns }) =>
      `${plural(columns ?? 1, 'column')} you showed ${(columns ?? 1) === 1 ? 'is' : 'are'} no longer there; what stood there counts as unknown.`,
    disagrees: ({ n: rows, of }) =>
      rows === undefined || of === undefined
        ? 'This contradicts what was read before, so nothing was kept.'
        : `${n(rows)} of ${n(of)} known rows say something else than before. The page may have changed, so nothing was kept.`,
  },
  refusals: {
    'bad-message': 'The request was incomplete and wasn’t carried out.',
    'not-json': 'This file isn’t JSON. Nothing was changed.',
    'not-ours': 'This isn’t a Renhuo export. Nothing was changed.',
    'newer-version': 'This file comes from a newer version. Update Renhuo, then import it.',
    damaged: 'The file is damaged. Nothing was changed.',
    'too-large': 'The file is too large. Nothing was changed.',
    'nothing-staged': 'The preview has expired. Choose the file again.',
    'needs-passphrase': 'This backup is locked. Enter its passphrase.',
    'wrong-passphrase': 'The passphrase doesn’t open this backup. Nothing was changed.',
    'no-permission': 'The browser didn’t give this permission.',
    'no-shop': 'Choose the shop this file belongs to.',
    'storage-full': 'The disk is full, so it wasn’t saved. Free some room, then try again.',
    'walk-busy': 'This shop’s pages are being read already. Stop that first.',
    'walk-gone': 'The list isn’t on this page any more. Open it again and retry.',
    internal: 'Something went wrong and it wasn’t done.',
  },
  tasks,
  orderStates: {
    sale: 'Sold',
    unpaid: 'Unpaid',
    cancelled: 'Cancelled',
    refunded: 'Refunded',
    refunding: 'Refund open',
    brushing: 'Brushing',
    draft: 'Draft',
    unknown: 'State unknown',
  },
};
