/** Reasons of tasks that come from what the seller set up. Words in words/<language>/team-reasons. */
export const teamReasonCodes = [
  'noted', // name: what she wrote
  'test-day', // days, of
  'test-reached',
  'test-missed',
  'test-unsure',
  'test-over-budget',
  'stock-early', // units: stock came before it passed
  'pool-load', // units, of: customers and cap
  'without-owner', // buyers
  'talked', // days: since the last contact; need: how often
  'never-talked', // need
  'activity-spent',
  'activity-no-result',
  'orders-late', // orders: past the promised time
  'orders-soon', // orders
  'orders-refund', // orders: money is asked back before they left
  'orders-twice', // orders: the same goods by the same buyer within a day
  'orders-to-send', // orders, buyers
  'many-views', // units: views; days without an order
  'views-added', // units: added to a cart
  'oldest-goods', // name
  'do-quality', // what to do today about a goal of that block
  'do-people',
  'do-goods',
  'do-money',
  'do-described', // the same about a shop score that fell
  'do-service',
  'do-logistics',
  'score-fell', // name: the figure as `figure:<id>`; high, low: points before and now; days between
  'goal-behind', // name: the figure as `figure:<id>`; share: reached, of: what should be, in per cent of the target
] as const;
