import { counted as n } from '../counted';
import type { ListsWords } from '../lists-words';

export const lists: ListsWords = {
  reviews: 'Reviews by buyers',
  reviewsRead: (count, more) =>
    more
      ? `More than ${n(count)} reviews read.`
      : count === 1
        ? 'One review read.'
        : `${n(count)} reviews read.`,
  average: (rating) => `${rating} stars on average.`,
  badReviews: (count) =>
    count === 1 ? 'One has three stars or fewer:' : `${n(count)} have three stars or fewer, the latest:`,
  noBadReviews: 'None has three stars or fewer.',
  stars: (rating) => `${rating} stars`,
  noText: 'No text',
  reply: (text) => `Your reply: ${text}`,
  aftersale: 'After the sale',
  aftersaleTypes: {
    refund_only: 'Refund only',
    return: 'Return and refund',
    exchange: 'Exchange',
    repair: 'Repair',
  },
  aftersaleStatuses: {
    open: 'In progress',
    refunded: 'Refunded',
    done: 'Done',
    rejected: 'Refused',
    closed: 'Withdrawn',
  },
};
