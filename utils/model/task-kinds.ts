import type { Ask, Channel, Nature } from './care';

/** What the contact that a task makes counts as. */
export type TaskContact = { nature: Nature; ask: Ask | null; channel: Channel };

type About = {
  tone: 'dead' | 'watch' | 'good' | 'unknown' | 'plain';
  /** Usual minutes, until the seller writes her own. */
  minutes: number;
  /** There where someone is written to: the cap is asked first, and "done" logs it. */
  contact?: TaskContact;
  /** True where it is a decision about money that the owner herself should take. */
  decides?: true;
  /** True where it is made good first: before every task that sells. */
  first?: true;
};

const service: TaskContact = { nature: 'service', ask: null, channel: 'platform' };
const marketing: TaskContact = { nature: 'marketing', ask: null, channel: 'platform' };

/** Every kind of task. A new one is a line here, a file in care/kinds with its test, and its words. */
export const taskAbout = {
  'make-good': { tone: 'watch', minutes: 10, contact: service, first: true },
  'thank-repeat': { tone: 'good', minutes: 3, contact: service },
  'welcome-new': { tone: 'plain', minutes: 3, contact: service },
  'usage-tip': { tone: 'plain', minutes: 3, contact: service },
  birthday: { tone: 'good', minutes: 5, contact: service },
  'hand-card': { tone: 'good', minutes: 10, contact: { ...service, channel: 'parcel' } },
  'wake-sleeper': { tone: 'watch', minutes: 4, contact: marketing },
  'remind-again': { tone: 'plain', minutes: 3, contact: marketing },
  'thank-idea': { tone: 'good', minutes: 3, contact: service },
  'ask-vote': { tone: 'plain', minutes: 4, contact: marketing },
  'launch-list': { tone: 'good', minutes: 20, contact: marketing },
  'ask-review': { tone: 'plain', minutes: 3, contact: { ...marketing, ask: 'review' } },
  'ask-referral': { tone: 'plain', minutes: 4, contact: { ...marketing, ask: 'referral' } },
  'clear-dead': { tone: 'dead', minutes: 15, decides: true },
  'restock-hero': { tone: 'watch', minutes: 10, decides: true },
  'lift-price': { tone: 'watch', minutes: 5, decides: true },
  'add-repeat': { tone: 'plain', minutes: 30, decides: true },
  'make-to-order': { tone: 'good', minutes: 10, decides: true },
  'part-twins': { tone: 'plain', minutes: 10 },
  'keep-focus': { tone: 'plain', minutes: 10, decides: true },
  'follow-up': { tone: 'plain', minutes: 10 },
  'decide-test': { tone: 'watch', minutes: 10, decides: true },
  'share-out': { tone: 'watch', minutes: 5 },
  'many-views': { tone: 'watch', minutes: 15, decides: true },
  'review-hero': { tone: 'plain', minutes: 20, decides: true },
  'review-oldest': { tone: 'plain', minutes: 15 },
  'send-orders': { tone: 'watch', minutes: 20 },
  'same-person': { tone: 'plain', minutes: 2 },
  'call-supplier': { tone: 'plain', minutes: 15 },
  'mind-activity': { tone: 'watch', minutes: 10, decides: true },
  'catch-up': { tone: 'watch', minutes: 20 },
  'score-fell': { tone: 'watch', minutes: 20 },
  'read-orders': { tone: 'unknown', minutes: 3 },
} as const satisfies Record<string, About>;

export type TaskKind = keyof typeof taskAbout;
export const taskKinds = Object.keys(taskAbout) as [TaskKind, ...TaskKind[]];

/** The same, as what every kind has in common. */
export function aboutTask(kind: TaskKind): About {
  return taskAbout[kind];
}

/** How a task that was done came out: what she said, or whether it helped. */
export const outcomes = ['answered', 'silent', 'declined', 'blocked', 'worked', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

export function outcomesOf(kind: TaskKind): Outcome[] {
  // A list is worked through: each of its people answers for herself.
  return aboutTask(kind).contact && kind !== 'launch-list'
    ? ['answered', 'silent', 'declined', 'blocked']
    : ['worked', 'failed'];
}
