import { counted as n, plural } from '../counted';
import type { VerdictRowsWords } from '../verdict-rows-words';

export const verdictRows: VerdictRowsWords = {
  title: (count) => `The rows behind it (${n(count)})`,
  orders: (count) => plural(count, 'order'),
  more: (count) => `and ${n(count)} earlier`,
  noOrders: (read) => `None of the ${plural(read, 'order')} read holds it.`,
  noOrdersOfBuyer: 'No such order is at hand.',
  span: (from, to) => `Orders from ${from} to ${to} were read without a gap.`,
  noSpan: 'There is no stretch of time yet whose orders were read without a gap.',
  looks: 'Stock and counters, the last look of each day',
  moreDays: (count) => `and ${plural(count, 'earlier day')}`,
  noLooks: 'Its stock and counters were never seen.',
  ownRow: 'Its own row: price, title, category, when it was listed',
  wholeShop: (orders) => `It was held against all ${plural(orders, 'order')} of the shop that were read.`,
  list: 'The shop’s own customer list',
  file: 'an export file',
  pageOrFile: 'a backend page or an export file',
  withBrushing: (text) => `${text} (the page’s own count, brushing included)`,
};
