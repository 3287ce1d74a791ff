import type { CareFacts, CareKind, GoodsCandidate, ShopCandidate } from '../../utils/care/kind';
import { type Person, personOf } from '../../utils/care/person';
import { noTeam } from '../../utils/care/team-facts';
import type { Contact } from '../../utils/model/care';
import { parseSettings } from '../../utils/model/settings';
import type { Verdict } from '../../utils/model/verdict';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 18, 4);
export const { thresholds, care: rules } = parseSettings({});

const verdict = (rule: string, subject: string, extra: Partial<Verdict>): Verdict => ({
  subject,
  rule,
  finding: 'yes',
  because: [],
  judgedAt: NOW,
  ...extra,
});

export function dead(id: string, yuan: number, extra: Partial<Verdict> = {}): GoodsCandidate {
  const subject = `listing|s|${id}`;
  const amount = { minor: yuan * 100, currency: 'CNY' };
  const because = [{ code: 'cash-tied-up' as const, values: { amount } }];
  return { subject, label: id, url: null, verdict: verdict('dead-listing', subject, { because, ...extra }) };
}

/** A listing with one verdict of a rule. */
export function goods(id: string, rule: string, extra: Partial<Verdict> = {}): CareFacts['goods'][number] {
  const subject = `listing|s|${id}`;
  return { subject, label: id, url: null, verdicts: [verdict(rule, subject, extra)] };
}

/** Someone who ordered so many days ago, oldest last; on a strong key, in a shop that may lead elsewhere. */
export function person(id: string, daysAgo: number[], extra: Partial<Person> = {}): Person {
  const subject = `buyer|s|${id}`;
  const orders = [...daysAgo]
    .sort((a, b) => b - a)
    .map((days, i) => ({ orderId: `${id}${i}`, at: NOW - days * DAY, net: null, state: 'sale' as const }));
  const nth = orders.length;
  const entered = {
    contacts: [],
    doNotContact: false,
    blocked: false,
    vipSince: null,
    birthday: null,
    helped: [],
    votes: [],
    adopted: [],
    others: [],
  };
  const facts = {
    subject,
    shop: 's',
    profile: null,
    timeZone: 'UTC',
    label: id,
    url: null,
    strong: true,
    verdict: verdict('repeat-buyer', subject, {
      finding: nth > 1 ? 'yes' : 'no',
      because: [{ code: 'nth-order', values: { nth } }],
    }),
    orders,
    earlier: 0,
    item: '杯子',
    badReview: null,
    cycle: null,
    tier: null,
    silent: null,
    entered,
  };
  return { ...personOf(facts, true, rules, NOW), ...extra };
}

/** A contact so many days ago. */
export function contact(daysAgo: number, extra: Partial<Contact> = {}): Contact {
  return {
    at: NOW - daysAgo * DAY,
    nature: 'service',
    channel: 'platform',
    ask: null,
    task: null,
    member: null,
    ...extra,
  };
}

/** Labels of whom a kind proposes something for, the worthiest first. */
export function proposed(kind: CareKind, people: Person[], now = NOW): string[] {
  return kind
    .propose(facts({ people }), thresholds, now)
    .sort((a, b) => b.worth - a.worth)
    .map(({ label }) => label);
}

export function shop(extra: Partial<ShopCandidate> = {}): ShopCandidate {
  return {
    subject: 'shop|s|orders',
    label: '小店',
    listUrl: 'https://s.example/orders',
    listings: 10,
    orders: 100,
    listedDays: 120,
    unread: { orders: 0, url: null },
    ...extra,
  };
}

export function facts(extra: Partial<CareFacts> = {}): CareFacts {
  return {
    dead: [],
    goods: [],
    oldest: [],
    people: [],
    reviews: [],
    launches: [],
    shops: [],
    rules,
    team: noTeam,
    ...extra,
  };
}
