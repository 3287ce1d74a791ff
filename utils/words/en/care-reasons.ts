import { counted as n, plural } from '../counted';
import type { CareReasonWords } from '../words';

export const careReasons: CareReasonWords = {
  'refund-of': ({ at }) => `A refund is open for the order of ${at}.`,
  'refunded-of': ({ at }) => `The order of ${at} was paid back.`,
  'bad-review-of': ({ nth, at }) => `A review with ${plural(nth, 'star')} on ${at}.`,
  'bad-reviews-open': ({ units }) => `${plural(units, 'bad review')} without an answer.`,
  'new-buyer': ({ days }) => (days < 1 ? 'First order today.' : `First order ${plural(days, 'day')} ago.`),
  'ordered-ago': ({ days }) => (days < 1 ? 'Ordered today.' : `Ordered ${plural(days, 'day')} ago.`),
  'birthday-in': ({ days }) =>
    days < 1 ? 'The birthday is today.' : `The birthday is in ${plural(days, 'day')}.`,
  'own-gap': ({ days }) => `Usually orders every ${plural(days, 'day')} or so.`,
  'quiet-for': ({ days }) => `Nothing heard for ${plural(days, 'day')}.`,
  tried: ({ nth }) => `Asked ${plural(nth, 'time')} since.`,
  'bought-again-after': ({ days }) => `Usually bought again after ${plural(days, 'day')}.`,
  'not-bought-again': () => 'What they bought isn’t bought again: it lives from being told on.',
  'sleep-chance': ({ share, days }) =>
    `By the shop’s history ${n(share)}% likely not to order within ${plural(days, 'day')}.`,
  'idea-adopted': ({ at, name }) => `Their suggestion was adopted on ${at}: “${name}”.`,
  'to-choose': ({ units }) => `${plural(units, 'idea')} or product in test to choose from.`,
  'listed-new': ({ days }) => (days < 1 ? 'Listed today.' : `Listed ${plural(days, 'day')} ago.`),
  'launch-since': ({ at }) => `You announce it since ${at}.`,
  'on-rung': ({ kind }) => `On the ladder: ${kind}.`,
  'is-vip': ({ at }) => `VIP since ${at}.`,
  'no-card-yet': () => 'Never got a card.',
  'card-days': ({ days }) => `The last card was ${plural(days, 'day')} ago.`,
  'asked-days': ({ days }) => `The last favour was asked ${plural(days, 'day')} ago.`,
  'same-key': ({ name }) => `The same account, e-mail or phone in “${name}”.`,
  'in-two-shops': ({ units }) =>
    `Also known in ${plural(units, 'other shop')} of yours: what was written to her there counts here.`,
};
