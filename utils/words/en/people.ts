import { counted as n, plural } from '../counted';
import type { PeopleWords } from '../people-words';

export const people: PeopleWords = {
  referral: 'Who brought whom',
  broughtBy: 'Brought by',
  search: 'Who brought this customer?',
  searchHint: 'Order number, or part of the name shown',
  noHit: 'No customer of this shop was found. An order number is the sure way.',
  choose: (label) => `Brought by ${label}`,
  sales: (count) => plural(count, 'order'),
  lastSeen: (day) => `last on ${day}`,
  refusals: {
    self: 'Nobody brings herself.',
    'other-shop': 'That is a customer of another shop.',
    'was-brought': 'She was brought by someone herself. It counts one step only, so no chain comes about.',
    'has-brought': 'This customer brought others already. It counts one step only, so no chain comes about.',
  },
  takeBack: 'Take back',
  reward: (currency) => (currency === '' ? 'Reward given' : `Reward given (${currency})`),
  rewardOf: (amount) => `reward ${amount}`,
  brought: (count) => `Brought ${plural(count, 'customer')}`,
  broughtSum: (orders, amount) =>
    amount === null
      ? `${plural(orders, 'order')} from them`
      : `${plural(orders, 'order')} from them, ${amount}`,
  oneStep: 'It counts for whom she brought herself, never for whom those bring.',
  open: (label) => `Open ${label}`,
  responses: 'Do people still answer?',
  responsesBody: (days) =>
    `An order within ${plural(days, 'day')} of a contact is taken for its answer, whatever led to it. Contacts of the last year are counted; the first after half a year of silence is a first again.`,
  nth: (count, orMore) =>
    orMore
      ? `${n(count)}th contact or later`
      : (['1st', '2nd', '3rd'][count - 1] ?? `${n(count)}th`) + ' contact',
  rate: (percent, orders, contacts) => `${n(percent)}% (${n(orders)} of ${n(contacts)})`,
  tooFew: (contacts, floor) => `too few: ${n(contacts)} of ${n(floor)} needed`,
  byCount: { service: 'Service, by how often', marketing: 'Marketing, by how often' },
  byGap: 'By days since the contact before',
  gapFrom: (from, to) => (to === null ? `${n(from)} days or more` : `${n(from)} to ${n(to)} days`),
  byChannel: 'By channel',
  byMember: 'By member of staff',
  falls: (count) =>
    `From the ${['1st', '2nd', '3rd'][count - 1] ?? `${n(count)}th`} contact on fewer answer than to the first, more than chance explains.`,
  longer: (days, now) =>
    `After ${plural(days, 'day')} or more as many answered as to a first contact; you keep ${n(now)}. A longer gap is worth a try.`,
  noLonger: (now) =>
    `No longer gap was tried often enough to say which would do better than your ${plural(now, 'day')}. Leave more time.`,
  stays: 'No fall that chance wouldn’t explain.',
  open14: (count) => `${plural(count, 'contact')} too fresh to count`,
  unread: (count) => `${plural(count, 'contact')} left out: the orders of those days weren’t read`,
  none: 'No contact of the last year is old enough and has its orders read.',
  orderAfter: (days) => (days < 1 ? 'ordered the same day' : `ordered after ${plural(days, 'day')}`),
  member: 'Member of staff',
  noMember: 'nobody named',
  roles: 'What each channel is for',
  rolesBody:
    'One channel to be found, one to serve, one to sell: a contact that doesn’t fit its channel is pointed out, never refused.',
  roleNames: { attract: 'To be found by new people', serve: 'To serve', sell: 'To sell' },
  noRole: 'For anything',
  offRole: (channel, role) => `${channel}, meant for: ${role}`,
  lastInGroup: (day) => `Last contact in the group: ${day}`,
  neverInGroup: 'In the group, no contact there noted yet',
  nextCare: 'Best next:',
  nextRest: (day) => `leave in peace until ${day}`,
  nextNothing: 'nothing is due: leave in peace',
  usualWait: (usual, silent) =>
    `Customers here who come again usually take about ${plural(usual, 'day')}; the last order was ${ago(silent)}. Slow is normal, there is nothing to chase.`,
  usualLate: (usual, silent) =>
    `Customers here who come again usually take about ${plural(usual, 'day')}; the last order was ${ago(silent)}, longer than usual.`,
  byTier: (tier) => `(${tier})`,
  launch: 'First told to old customers',
  launchBody:
    'VIPs and fans hear of it first, one by one, as far as they may be written to now. Whoever rests is left out, not put in a queue.',
  launchMake: 'Make a launch list',
  launchStop: 'End the launch',
  launchOpen: (count) => `${plural(count, 'customer')} to tell`,
  launchNobody: 'Nobody to tell: no VIP or fan may be written to now.',
  launchTold: (count) => `${n(count)} told`,
  launchResting: (count) => `${n(count)} left in peace`,
  launchWhy: { vip: 'VIP', iron: 'Iron fan', fan: 'Fan' },
  launchTell: 'Told, next',
  launchSkip: 'Skip',
  launchAt: (count, of) => `${n(count)} of ${n(of)}`,
  ideas: 'Votes and suggestions',
  vote: (title) => `What does she say of “${title}”?`,
  tally: (yes, no) => `So far: ${n(yes)} want it, ${n(no)} don’t.`,
  voteFor: 'Wants it',
  voteAgainst: 'Not for her',
  noTests: 'No product is in test now.',
  suggestions: 'Suggestions',
  suggestionHint: 'What she suggested, in your words',
  suggestionAdd: 'Note it',
  states: { open: 'Open', adopted: 'Adopted', declined: 'Not now' },
  setState: (state, text) => `${state}: ${text}`,
  adopted: (count) => `${n(count)} adopted in this shop so far`,
  cycle: 'Bought again',
  cycleDays: 'Usually after so many days',
  cycleNever: 'Isn’t bought again',
  cycleUnset: 'As measured',
  cycleHint:
    'Bought again: a reminder when it is due. Not bought again: happy buyers are asked to tell a friend.',
  cycleAfter: (days) => `after ${plural(days, 'day')}`,
  cycleMeasured: (days) => `Measured: about every ${plural(days, 'day')}`,
};

function ago(days: number): string {
  return days === 0 ? 'today' : `${plural(days, 'day')} ago`;
}
