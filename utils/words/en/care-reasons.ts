import { plural } from '../counted';
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
  'on-rung': ({ kind }) => `On the ladder: ${kind}.`,
  'is-vip': ({ at }) => `VIP since ${at}.`,
  'no-card-yet': () => 'Never got a card.',
  'card-days': ({ days }) => `The last card was ${plural(days, 'day')} ago.`,
  'asked-days': ({ days }) => `The last favour was asked ${plural(days, 'day')} ago.`,
};
