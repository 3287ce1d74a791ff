import { plural } from '../counted';
import type { TwoShopsWords } from '../two-shops-words';

export const twoShops: TwoShopsWords = {
  title: { buyer: 'The same person in another shop', listing: 'The same product in another shop' },
  search: { buyer: 'Find her in your other shops', listing: 'Find it in your other shops' },
  searchHint: {
    buyer: 'Order number, or part of the name shown',
    listing: 'Part of the title, item number or SKU',
  },
  noHit: 'Nothing found in your other shops.',
  proposed: 'Her account, e-mail or phone is the same in this shop. Is it her?',
  link: (label, shop) => `The same: ${label}, ${shop}`,
  notSame: (label) => `Not the same: ${label}`,
  unlink: (label) => `Unlink ${label}`,
  unlinked: 'No longer linked.',
  here: 'this shop',
  inShop: 'Shop',
  sales: 'Orders',
  newest: 'Latest',
  spent: 'Spent',
  refunded: 'Refunded',
  unpriced: (n) => `${plural(n, 'order')} without an amount`,
  stock: 'Stock',
  sold30d: 'Sold, 30 days',
  price: 'Price',
  readOn: 'Read on',
  unknown: 'unknown',
  note: {
    buyer:
      'How often she is written to counts over all of these shops, and “do not contact” closes the door in each. Figures stay apart.',
    listing: 'Figures stay apart: each shop’s own, in its own currency.',
  },
};
