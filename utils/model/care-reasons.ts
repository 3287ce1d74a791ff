/** Reasons of tasks of care. Words in words/<language>/care-reasons. */
export const careReasonCodes = [
  'refund-of', // at: the order whose refund is open
  'refunded-of', // at: the order that was paid back
  'bad-review-of', // nth: stars; at
  'bad-reviews-open', // units: bad reviews of a listing that nobody answered
  'new-buyer', // days: since the first order
  'ordered-ago', // days: since the order
  'birthday-in', // days: 0 is today
  'own-gap', // days: the usual gap between two orders of hers
  'quiet-for', // days: since the newest order
  'tried', // nth: tries since the newest order
  'on-rung', // kind: the rung
  'is-vip', // at: since then
  'no-card-yet', // no card was ever noted
  'card-days', // days: since the last card
  'asked-days', // days: since the last favour that was asked
] as const;
