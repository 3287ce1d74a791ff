import { plural } from '../counted';
import type { CommonWords } from '../page-words';

const MINUTE = 60_000;

export const common: CommonWords = {
  name: 'Renhuo',
  loading: 'Opening…',
  undo: 'Undo',
  cancel: 'Cancel',
  save: 'Save',
  pages: 'Other pages',
  settings: 'Settings',
  openNew: 'opens in a new tab',
  ago: (ms) => {
    const minutes = Math.floor(ms / MINUTE);
    if (minutes < 1) return 'just now';
    if (minutes < 60) return `${plural(minutes, 'minute')} ago`;
    if (minutes < 1440) return `${plural(Math.floor(minutes / 60), 'hour')} ago`;
    return `${plural(Math.floor(minutes / 1440), 'day')} ago`;
  },
  tones: {
    dead: 'Dead stock',
    dying: 'Fading',
    watch: 'Take care',
    good: 'Good news',
    unknown: 'Not sure',
    plain: 'Note',
  },
  productStates: {
    on_sale: 'On sale',
    off_shelf: 'Off sale',
    sold_out: 'Sold out',
    draft: 'Draft',
    auditing: 'In review',
    rejected: 'Rejected',
    presale: 'Pre-sale',
    deleted: 'Deleted',
  },
  orderStatuses: {
    unpaid: 'Unpaid',
    paid_to_ship: 'To ship',
    partially_shipped: 'Partly shipped',
    shipped: 'Shipped',
    completed: 'Completed',
    closed: 'Closed',
    refunding: 'Refund open',
    refunded: 'Refunded',
    part_refunded: 'Partly refunded',
    no_refund: 'No refund',
    draft: 'Draft',
  },
  failedTitle: 'This page couldn’t be shown',
  failedBody:
    'Your data isn’t affected. Opening it again usually helps; if it doesn’t, tell us the sentence below.',
  failedDetail: 'What failed',
  reload: 'Open again',
};
