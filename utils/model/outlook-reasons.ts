/** Reasons that rest on the shop as a whole: forecasts, shares of its sales, what its other subjects do. */
export const outlookReasonCodes = [
  // how a forecast was made, and how far it can be trusted
  'method-model', // of: subjects it was fitted to
  'method-rough', // of: as above, but few
  'method-gaps', // of: too few for a model
  'method-failed', // of: no model fitted them
  'models-range', // low, high: per cent, what the single models say
  'past-hits', // share: of those flagged a horizon ago, how many were rightly so; of: how many were flagged
  'cut-auto', // share: per cent from which the list is cut, chosen by the expected F1
  'cut-own', // share: per cent the seller chose
  'no-outlook', // the shop's orders haven't been worked through yet
  // dying, sleeping
  'no-sale-chance', // share: per cent; days: the horizon
  'no-order-chance', // share; days
  'usual-gap', // days: median days between its sales
  'usual-rhythm', // days: median days between her orders
  'shop-gap', // days: the shop's median, where there is no gap of its own
  'gap-times', // times: silence over the usual gap
  'one-sale', // it sold on one day only
  'silent-too-short', // days, min
  'product-sells', // days: another spec of the same product sold that long ago
  'last-year-sold', // units: days with a sale in the same 90 days a year ago
  'sale-ends-this', // one sale takes it back
  'order-ends-this',
  'one-order-only', // no rhythm from one order
  // the listing within the shop
  'abc-class', // name: A, B or C
  'sales-share', // share: per cent of the shop's sales; days: the window
  'sales-rank', // rank, of
  'sold-in', // units, days
  'revenue-in', // amount, days
  'margin', // share
  'cost-unknown',
  'repeat-share', // share: of its buyers, those who ordered again; buyers
  'brings-back', // buyers: those who came back for it
  'refund-rate', // share; orders
  'first-share', // share: of its orders, those that were the buyer's first; orders
  'again-share', // share: of its orders, those of a returning buyer; orders
  'joined-share', // share: of its orders, those with other goods in them; orders
  'leads-to', // share: of buyers who began with it, those who came again; buyers
  'too-few-orders', // orders, need
  'no-repeat-product', // nothing else brings its buyers back
  'in-test', // days, of
  'sold-from-test', // units
  'cover-days', // days
  'cover-capped', // days: it lasts longer than that
  'runs-out-on', // at
  'velocity', // times: units in 30 days in stock; days
  'velocity-range', // low, high: days in stock that are known
  'turnover', // times a year
  'gmroi', // times
  'cash-grows', // amount: what 100 in it come to in a year at most
  'cash-rank', // rank, of
  'upper-bound',
  'floor-is', // amount
  'floor-of-traffic', // share: the margin that goods which bring people in may go down to
  'group-number', // name: of the category; kind: which number; days or share: the category's own
  'role-said', // by the seller
  'quality-bad', // share: of its orders that ended in a refund or complaint; of: the most a hero may have
  'complaints', // orders: of its orders about which somebody asked for a refund, return or repair; share
  'bad-reviews', // of: reviews with a rating; share of them that are bad
  'price-is', // amount
  'below-cost',
  'price-cuts', // times, days
  'price-dropped', // share: below the highest price of the time; days
  'old-buyers-share', // share: of its buyers, those who are known from before; buyers
  'one-done-share', // share; buyers
  'shop-one-done', // share
  'cycle-days', // days, buyers
  'nobody-again', // buyers
  'spec-count', // of
  'spec-top-share', // share of its units; name
  'spec-step', // share: the price step to the next spec
  'spec-top-price', // share: of the top above the lowest
  'same-title', // name, share
  'main-category', // name, share
  'own-category', // name, share
  'bought-with', // name, orders, times: the lift
  'graded-by', // name: what decided
  // the buyer within the shop
  'rfm-score', // name: 5-4-3
  'rfm-own', // of: buyers whose quintiles were used
  'rfm-fixed', // of: too few, so fixed numbers were used
  'expected-orders', // times, days
  'expected-spend', // amount, days
  'spend-rank', // share: among the top so many per cent
  'price-band', // amount, other
  'usual-spec', // name, orders
  'full-price-share', // share, orders
  'marked-brushing', // the seller's own mark
  'burst-orders', // orders, days
  'same-goods', // orders: of one and the same listing
  'not-counted', // orders left out of every figure
] as const;
export type OutlookReasonCode = (typeof outlookReasonCodes)[number];
