import { counted as n, plural, scored } from '../counted';
import type { TeamReasonWords } from '../words';

export const teamReasons: TeamReasonWords = {
  noted: ({ name }) => `You noted: ${name}.`,
  'test-day': ({ days, of }) => `Day ${n(days)} of ${n(of)} of its test.`,
  'test-reached': () => 'It reached what you asked for.',
  'test-missed': () => 'It did not reach what you asked for.',
  'test-unsure': () => 'Its time is over, but not all orders were read: read them before you decide.',
  'test-over-budget': () => 'More was spent than you meant to risk.',
  'stock-early': ({ units }) => `Stock grew by ${plural(units, 'piece')} before it passed.`,
  'pool-load': ({ units, of }) => `${plural(units, 'customer')} by now, with a cap of ${n(of)}.`,
  'without-owner': ({ buyers }) => `${plural(buyers, 'returning customer')} without anybody.`,
  talked: ({ days, need }) =>
    `Last contact ${plural(days, 'day')} ago; you want one every ${plural(need, 'day')}.`,
  'never-talked': ({ need }) => `No contact was noted yet; you want one every ${plural(need, 'day')}.`,
  'activity-spent': () => 'More was spent than you meant to lose.',
  'activity-no-result': () => 'It is over, and nobody noted what came of it.',
  'orders-late': ({ orders }) => `Past the promised time: ${plural(orders, 'order')}.`,
  'orders-soon': ({ orders }) => `To leave within 12 hours: ${plural(orders, 'order')}.`,
  'orders-refund': ({ orders }) =>
    `Money is asked back before it left: ${plural(orders, 'order')}. Don’t send yet.`,
  'orders-twice': ({ orders }) => `Perhaps ordered twice by mistake: ${plural(orders, 'order')}. Ask first.`,
  'orders-to-send': ({ orders, buyers }) =>
    `${plural(orders, 'order')} to send, to ${plural(buyers, 'buyer')}.`,
  'many-views': ({ units, days }) =>
    `The page shows ${plural(units, 'view')}; no order in the last ${plural(days, 'day')}.`,
  'views-added': ({ units }) => `Added to a cart ${n(units)} times.`,
  'oldest-goods': ({ name }) => `Listed longest ago: ${name}.`,
  'do-quality': () => 'Do this today: settle one open refund or bad review.',
  'do-people': () => 'Do this today: ask after one buyer gone quiet, or thank one who came back.',
  'do-goods': () => 'Do this today: clear or bundle the one that has lain longest.',
  'do-money': () => 'Do this today: tell old customers of what sells best, without cutting its price.',
  'do-described': () =>
    'Begin with what is returned and complained of most: change the picture, size, colour or words that differ from the goods.',
  'do-service': () =>
    'Begin with unanswered bad reviews and refunds: answer them today, then see who replies and how soon.',
  'do-logistics': () => 'Begin with late orders: send them today, and promise only a time that you keep.',
  'score-fell': ({ name, high, low, days }) =>
    `${name} fell from ${scored(high)} to ${scored(low)}, two entries ${plural(days, 'day')} apart.`,
  'goal-behind': ({ name, share, of }) =>
    `${name}: ${n(share)}% of the target, where ${n(of)}% would be on pace.`,
};
