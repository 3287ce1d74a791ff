import { counted as n, percent as p, plural } from '../counted';
import type { OutlookReasonWords } from '../words';

const days_ = (value: number) => plural(value, 'day');

export const outlookReasons: OutlookReasonWords = {
  reasons: {
    'method-model': ({ of }) =>
      `The chance comes from a model fitted to ${n(of)} of this shop’s own histories.`,
    'method-rough': ({ of }) => `Only ${n(of)} histories could be used, so the chance is rough.`,
    'method-gaps': ({ of }) =>
      `Only ${n(of)} histories are known: too few for a model, so usual gaps decide.`,
    'method-failed': ({ of }) => `No model fitted this shop’s ${n(of)} histories, so usual gaps decide.`,
    'models-range': ({ low, high }) => `The single models say ${p(low)} to ${p(high)}.`,
    'past-hits': ({ share, of }) =>
      `Tried on this shop’s own past: of ${n(of)} flagged then, ${p(share)} turned out so.`,
    'cut-auto': ({ share }) => `Flagged from ${p(share)}, a line set by this shop’s own figures.`,
    'cut-own': ({ share }) => `Flagged from ${p(share)}, the line you set.`,
    'no-outlook': () => 'This shop’s orders haven’t been worked through as a whole yet.',
    'no-sale-chance': ({ share, days }) =>
      `${p(share)} likely not to sell at all in the next ${days_(days)}.`,
    'no-order-chance': ({ share, days }) => `${p(share)} likely not to order in the next ${days_(days)}.`,
    'usual-gap': ({ days }) => `It usually sells every ${days_(days)} or so.`,
    'usual-rhythm': ({ days }) => `This buyer usually comes every ${days_(days)} or so.`,
    'shop-gap': ({ days }) => `In this shop ${days_(days)} are usual.`,
    'gap-times': ({ times }) => `This silence is ${n(times)} times as long as usual.`,
    'one-sale': () => 'It has sold on one day only, so it has no usual gap.',
    'silent-too-short': ({ days, min }) => `Silent for ${days_(days)} only; no warning before ${n(min)}.`,
    'product-sells': ({ days }) => `Another variant of it sold ${days_(days)} ago, so the product lives.`,
    'last-year-sold': ({ units }) => `It sold on ${days_(units)} of the same stretch a year ago.`,
    'sale-ends-this': () => 'One more sale takes this warning back.',
    'order-ends-this': () => 'One more order takes this warning back.',
    'one-order-only': () => 'One order shows no rhythm.',
    'abc-class': ({ name }) => `Class ${name} by sales.`,
    'sales-share': ({ share, days }) => `${p(share)} of the shop’s sales in the last ${days_(days)}.`,
    'sales-rank': ({ rank, of }) => `Number ${n(rank)} of ${plural(of, 'listing')} by sales.`,
    'sold-in': ({ units, days }) => `${n(units)} sold in the last ${days_(days)}.`,
    'revenue-in': ({ amount, days }) => `Brought ${amount} in the last ${days_(days)}.`,
    margin: ({ share }) => `Its margin is ${p(share)}.`,
    'cost-unknown': () => 'Its cost isn’t known, so its margin can’t be worked out.',
    'repeat-share': ({ share, buyers }) =>
      `Of ${plural(buyers, 'buyer')} known for certain, ${p(share)} bought in the shop more than once.`,
    'brings-back': ({ buyers }) => `${plural(buyers, 'buyer')} came back for this very thing.`,
    'refund-rate': ({ share, orders }) => `${p(share)} of ${plural(orders, 'order')} were refunded.`,
    'first-share': ({ share, orders }) => `${p(share)} of ${plural(orders, 'order')} were the buyer’s first.`,
    'again-share': ({ share, orders }) =>
      `${p(share)} of ${plural(orders, 'order')} came from returning buyers.`,
    'joined-share': ({ share, orders }) => `${p(share)} of ${plural(orders, 'order')} held other goods, too.`,
    'leads-to': ({ share, buyers }) =>
      `Of ${plural(buyers, 'buyer')} who began with it, ${p(share)} came again.`,
    'too-few-orders': ({ orders, need }) =>
      `Only ${plural(orders, 'order')} with a buyer known for certain; ${n(need)} are needed.`,
    'no-repeat-product': () => 'Nothing that is bought again follows it.',
    'in-test': ({ days, of }) => `In test, day ${n(days)} of ${n(of)}.`,
    'sold-from-test': ({ units }) => `${n(units)} sold since the test began.`,
    'cover-days': ({ days }) => `At this pace the stock lasts ${days_(days)}.`,
    'cover-capped': ({ days }) => `At this pace the stock lasts longer than ${days_(days)}.`,
    'runs-out-on': ({ at }) => `It runs out about ${at}.`,
    velocity: ({ times, days }) => `Sells ${n(times)} in 30 days while in stock (last ${days_(days)}).`,
    'velocity-range': ({ low, high }) =>
      `It was in stock between ${n(low)} and ${days_(high)} of that time, so the pace is a range.`,
    turnover: ({ times }) => `Turns about ${n(times)} times a year.`,
    gmroi: ({ times }) => `Each 1 held in stock earns ${n(times)} of margin a year.`,
    'cash-grows': ({ amount, other }) => `${other} put into it grow to ${amount} a year at most.`,
    'cash-rank': ({ rank, of }) => `Number ${n(rank)} of ${n(of)} at growing cash.`,
    'upper-bound': () =>
      'An upper bound: all proceeds go back into stock, all of it sells, nothing else costs.',
    'floor-of-traffic': ({ share }) => `It brings people in, so it may go down to a margin of ${n(share)}%.`,
    'group-number': ({ name, kind, days, share }) =>
      `For “${name}” you set ${Number.isNaN(days) ? `${n(share)}%` : days_(days)}: ${kind}.`,
    'role-said': () => 'You gave it this role.',
    'quality-bad': ({ share, of }) =>
      `${n(share)}% of its orders were refunded; a hero may have ${n(of)}% at most.`,
    complaints: ({ orders, share }) =>
      `Somebody wanted money or goods back for ${plural(orders, 'order')} (${n(share)}%).`,
    'bad-reviews': ({ share, of }) => `${n(share)}% of its ${plural(of, 'rated review')} are bad.`,
    'floor-is': ({ amount }) => `With cost, fees and least margin its floor is ${amount}.`,
    'price-is': ({ amount }) => `It sells at ${amount} now.`,
    'below-cost': () => 'That is below its cost.',
    'price-cuts': ({ times, days }) => `Its price was cut ${plural(times, 'time')} in ${days_(days)}.`,
    'price-dropped': ({ share, days }) => `${p(share)} below its highest price of the last ${days_(days)}.`,
    'old-buyers-share': ({ share, buyers }) =>
      `Of its ${plural(buyers, 'buyer')}, ${p(share)} are returning ones: talk to them instead of cutting.`,
    'one-done-share': ({ share, buyers }) =>
      `Of its ${plural(buyers, 'buyer')}, ${p(share)} never came again.`,
    'shop-one-done': ({ share }) => `In the whole shop it is ${p(share)}.`,
    'cycle-days': ({ days, buyers }) =>
      `${plural(buyers, 'buyer')} took it again, after ${days_(days)} as a rule.`,
    'nobody-again': ({ buyers }) =>
      `None of its ${plural(buyers, 'buyer')} took it again: better to ask happy ones to tell a friend.`,
    'spec-count': ({ of }) => `${plural(of, 'variant')} in all.`,
    'spec-top-share': ({ share, name }) => `The dearest, “${name}”, is ${p(share)} of what it sells.`,
    'spec-step': ({ share }) => `Two neighbouring variants are only ${p(share)} apart in price.`,
    'spec-top-price': ({ share }) =>
      `The dearest is only ${p(share)} above the cheapest: there is no high end.`,
    'same-title': ({ name, share }) => `Its title is ${p(share)} the same as “${name}”.`,
    'main-category': ({ name, share }) => `The shop’s main category is “${name}”, ${p(share)} of sales.`,
    'own-category': ({ name, share }) => `This one is in “${name}”, only ${p(share)}.`,
    'bought-with': ({ name, orders, times }) =>
      `Bought with “${name}” in ${plural(orders, 'order')}, ${n(times)} times as often as by chance.`,
    'graded-by': ({ name }) => `What decided: ${name}.`,
    'rfm-score': ({ name }) => `Recency, frequency and money score ${name} (5 is best).`,
    'rfm-own': ({ of }) => `By fifths of this shop’s own ${plural(of, 'buyer')}.`,
    'rfm-fixed': ({ of }) => `Only ${plural(of, 'buyer')} are known, so fixed numbers were used.`,
    'expected-orders': ({ times, days }) =>
      `${plural(times, 'order')} to be expected in the next ${days_(days)}.`,
    'expected-spend': ({ amount, days }) => `${amount} to be expected in the next ${days_(days)}.`,
    'spend-rank': ({ share }) => `Among the top ${p(share)} of the shop by spend.`,
    'price-band': ({ amount, other }) => `Usually buys at ${amount} to ${other} a piece.`,
    'usual-spec': ({ name, orders }) => `Usually takes “${name}”, ${plural(orders, 'time')}.`,
    'full-price-share': ({ share, orders }) =>
      `Of ${plural(orders, 'piece')} whose price can be compared, ${p(share)} were bought at full price.`,
    'marked-brushing': () => 'You marked orders as brushing.',
    'burst-orders': ({ orders, days }) => `${plural(orders, 'order')} within ${days_(days)}.`,
    'same-goods': ({ orders }) => `${n(orders)} of them hold one and the same listing.`,
    'not-counted': ({ orders }) =>
      `${plural(orders, 'order')} marked as brushing: left out of every figure, counted apart.`,
  },
  asks: {
    'no-outlook': () => 'Read some more pages of orders; the rest happens in the background.',
    'cost-unknown': () => 'Enter its cost here; margin and turnover follow.',
    'too-few-orders': ({ need }) => `Look again at ${n(need)} orders with a buyer known for certain.`,
    'method-gaps': () => 'The more orders are read, the surer this gets.',
    'method-failed': () => 'The more orders are read, the surer this gets.',
    'method-rough': () => 'The more orders are read, the surer this gets.',
  },
};
