import { counted as n, plural } from '../counted';
import type { ListingPartWords } from '../listing-part-words';

export const listing: ListingPartWords = {
  funnel: 'From looking to buying',
  views: (count) => plural(count, 'view'),
  visitors: (count) => plural(count, 'visitor'),
  adds: (count) => `${n(count)} added to a cart`,
  orders: (count, isWhole) =>
    isWhole ? `${plural(count, 'order')} in 30 days` : `at least ${plural(count, 'order')} in 30 days`,
  addRate: (share) => `${share}% of the views added it to a cart`,
  funnelNote:
    'Views and adds are the page’s own numbers, of the days the page means; orders are those that were read.',
  noViews: 'No page showed views or adds of it.',
  crowd: 'Who buys it',
  crowdOf: (buyers, orders) =>
    `Of the last ${plural(orders, 'order')} read, ${plural(buyers, 'buyer')} known:`,
  crowdNone: 'The orders read so far name no buyer of it.',
  crowdRung: (rung, count) => `${rung} ${n(count)}`,
  crowdSaid: (text) => `You say it is for “${text}”. See whether it is they.`,
  excuse: 'Why it is sold like this',
  excuseHint: 'For example: clearing, for old customers alone, to be found',
  excuseKept: 'Noted. When the price changes again, you will be asked again.',
  excuseOld: 'The price has changed since: think again.',
  issues: 'Issues and changes',
  issuesHint: 'What buyers complained of, and what was changed',
  what: 'What buyers said',
  add: 'Note the issue',
  changed: 'What was changed',
  changedSave: 'Note the change',
  reportedOn: (when) => `reported on ${when}`,
  changedOn: (what, when) => `changed on ${when}: ${what}`,
  remove: (what) => `Remove: ${what}`,
  removeShort: 'Remove',
  early: (days) => `Too early to see a difference; ${plural(days, 'day')} more.`,
  unknown: (days) =>
    `Not all orders of the ${plural(days, 'day')} before and after were read: no comparison.`,
  effect: (days, change) => `Refunds, ${plural(days, 'day')} before and after: ${change}`,
  rate: (refunded, orders) => (orders === 0 ? 'no orders' : `${n(refunded)} of ${plural(orders, 'order')}`),
  notProof: 'What came after need not have come of it: not proof.',
};
