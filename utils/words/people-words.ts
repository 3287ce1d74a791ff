import type { ChannelRole, Nature, ReferralRefusal, SuggestionState } from './model-types';

/** Who brought whom, how people answer, what channels are for, launches, votes and suggestions. */
export type PeopleWords = {
  // who brought whom
  referral: string;
  broughtBy: string;
  search: string;
  searchHint: string;
  noHit: string;
  choose: (label: string) => string;
  sales: (n: number) => string;
  lastSeen: (day: string) => string;
  refusals: Record<ReferralRefusal, string>;
  takeBack: string;
  reward: (currency: string) => string;
  rewardOf: (amount: string) => string;
  brought: (n: number) => string;
  broughtSum: (orders: number, amount: string | null) => string;
  oneStep: string;
  open: (label: string) => string;

  // how people answer
  responses: string;
  responsesBody: (days: number) => string;
  nth: (n: number, orMore: boolean) => string;
  rate: (percent: number, orders: number, contacts: number) => string;
  tooFew: (contacts: number, floor: number) => string;
  byCount: Record<Nature, string>;
  byGap: string;
  gapFrom: (from: number, to: number | null) => string;
  byChannel: string;
  byMember: string;
  falls: (n: number) => string;
  longer: (days: number, now: number) => string;
  noLonger: (now: number) => string;
  stays: string;
  open14: (n: number) => string;
  unread: (n: number) => string;
  none: string;
  orderAfter: (days: number) => string;

  // staff and channels
  member: string;
  noMember: string;
  roles: string;
  rolesBody: string;
  roleNames: Record<ChannelRole, string>;
  noRole: string;
  offRole: (channel: string, role: string) => string;
  lastInGroup: (day: string) => string;
  neverInGroup: string;

  // what to do next
  nextCare: string;
  nextRest: (day: string) => string;
  nextNothing: string;
  byTier: (tier: string) => string;
  /** Days that customers here usually take to come again; days since her last order. */
  usualWait: (usual: number, silent: number) => string;
  usualLate: (usual: number, silent: number) => string;

  // launch
  launch: string;
  launchBody: string;
  launchMake: string;
  launchStop: string;
  launchOpen: (n: number) => string;
  launchNobody: string;
  launchTold: (n: number) => string;
  launchResting: (n: number) => string;
  launchWhy: { vip: string; iron: string; fan: string };
  launchTell: string;
  launchSkip: string;
  launchAt: (n: number, of: number) => string;

  // votes and suggestions
  ideas: string;
  vote: (title: string) => string;
  tally: (yes: number, no: number) => string;
  voteFor: string;
  voteAgainst: string;
  noTests: string;
  suggestions: string;
  suggestionHint: string;
  suggestionAdd: string;
  states: Record<SuggestionState, string>;
  setState: (state: string, text: string) => string;
  adopted: (n: number) => string;

  // bought again
  cycle: string;
  cycleDays: string;
  cycleNever: string;
  cycleUnset: string;
  cycleHint: string;
  cycleAfter: (days: number) => string;
  cycleMeasured: (days: number) => string;
};
