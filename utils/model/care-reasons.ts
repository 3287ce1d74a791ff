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
  'bought-again-after', // days: after which such goods are usually bought again
  'not-bought-again', // what was bought is bought once
  'sleep-chance', // share: per cent that no order comes within days
  'idea-adopted', // at; name: what was suggested
  'to-choose', // units: ideas and goods in test she hasn't voted on
  'listed-new', // days: since the listing was put up
  'launch-since', // at: since when it is announced
  'on-rung', // kind: the rung
  'is-vip', // at: since then
  'no-card-yet', // no card was ever noted
  'card-days', // days: since the last card
  'asked-days', // days: since the last favour that was asked
  'same-key', // name: the other shop, where a strong key shows the same person
  'in-two-shops', // units: her other shops, whose contacts count here
] as const;
