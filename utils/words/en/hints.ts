import { counted as n, plural } from '../counted';
import type { HintPhrases } from '../words';

export const hints: HintPhrases = {
  groupLabel: 'Renhuo hints',
  unsold: (days) => `No sale for ${plural(days, 'day')}`,
  unsoldInStock: (low, high) =>
    low === high ? `No sale in ${n(low)} in-stock days` : `No sale in ${n(low)}–${n(high)} in-stock days`,
  unsoldAtLeast: (days) => `No sale for at least ${plural(days, 'day')}`,
  tied: (amount) => `${amount} tied up`,
  tiedLeast: (amount) => `at least ${amount} tied up at its prices`,
  maybeDead: (unsold) => `Maybe dead · ${unsold}`,
  repeat: 'Returning',
  maybeRepeat: 'Maybe returning',
  orders: (orders) => plural(orders, 'order'),
  since: (days) => (days < 1 ? 'bought today' : `last ${plural(days, 'day')} ago`),
  openRefund: 'refund open',
  zero30: 'No sale in 30 days',
  totalStill: (days) => `Total sold still for ${plural(days, 'day')}`,
  evidenceShort: (days) =>
    days > 0 ? `Not sure: only ${plural(days, 'day')} seen` : 'Not sure: no orders seen yet',
  noOrders: 'Not sure: no orders read yet',
  itemsUnread: (orders) => `Not sure: items of ${plural(orders, 'order')} unread`,
  evidenceStale: (days) => `Not sure: last ${plural(days, 'day')} unseen`,
  notJoinable: 'Not sure: no order matches it',
  stockUnknown: 'Not sure: stock not seen',
  ageUnknown: 'Not sure: listing date unknown',
  notSure: 'Not sure yet',
  judgedAgo: (days) => `Judged ${plural(days, 'day')} ago.`,
};
