import { counted as n, plural } from '../counted';
import type { OrdersWords } from '../orders-words';

export const orders: OrdersWords = {
  intro:
    'What is to be sent today, by buyer and by product. Made of the order pages that were read; nothing is written back.',
  readAt: (when) => `The order list was read last on ${when}.`,
  neverRead: 'No order list was read yet. Open it, and it will be here.',
  stale: (count) =>
    `Not sent when last read, more than a day ago: ${plural(count, 'order')}. They may have left since; open the order list again.`,
  nameless: 'This shop’s order pages name no buyers, so nothing can be sorted by buyer.',
  more: 'Too many buyers: only the latest three thousand were looked at.',
  risky: 'Orders at risk',
  noRisk: 'None found. Addresses and buyers’ notes aren’t kept: check those in the backend.',
  why: {
    late: 'past the promised time',
    soon: 'to leave within 12 hours',
    refund: 'money asked back, don’t send yet',
    twice: 'perhaps ordered twice',
  },
  disputes: 'Open disputes',
  noDispute: 'No money is being asked back, as far as the order pages of the last 30 days were read.',
  disputeLeft: 'already sent',
  disputeHere: 'not sent yet',
  order: (id) => `Order ${id}`,
  byBuyer: (orders, buyers) => `By buyer: ${plural(orders, 'order')}, ${plural(buyers, 'buyer')}`,
  byGoods: 'By product',
  nothing: 'Nothing waits to be sent.',
  columns: { buyer: 'Buyer', items: 'To pack', goods: 'Product', units: 'Pieces', orders: 'Orders' },
  itemsUnread: (count) => `Items not read yet, so not counted in: ${plural(count, 'order')}.`,
  unitsUnknown: 'not shown',
  promise: 'Promised and done',
  promiseSaid: (kept, late) =>
    kept + late === 0
      ? 'No sending time of the last 30 days could be held against the promise.'
      : `Last 30 days: ${n(kept)} sent in time, ${n(late)} late.`,
  promiseOpen: (open, unknown) =>
    `Not due yet: ${n(open)}. Unknown, because no page dated the sending: ${n(unknown)}.`,
  rule: 'Hours until an order leaves',
  ruleBody: 'Reckoned from the order. Put in what your platform asks of you.',
  ruleFields: { shipHours: 'Hours' },
};
