import type { Ask, CapReason, Channel, MarkId, Nature, Outcome, Rung } from './model-types';

/** One kind of task. */
export type TaskWords = {
  name: string;
  todo: string;
  /** What the customer gets from it; there for every task that writes to someone. */
  gain?: string;
  /** The check-list until the seller writes her own. */
  steps: string[];
  /** The message until the seller writes her own; fields stand in braces. */
  message?: string;
};

/** What a message can hold besides words: known, or typed before it is copied. */
export const messageFields = [
  'item',
  'shop',
  'nth',
  'remedy',
  'tip',
  'benefit',
  'place',
  'items',
  'idea',
] as const;
export type MessageField = (typeof messageFields)[number];

/** What is wrong with a message. */
export const lintCodes = [
  'hard-sell',
  'shouting',
  'no-benefit',
  'paid-review',
  'outside-contact',
  'outside-unknown',
  'too-long',
] as const;
export type LintCode = (typeof lintCodes)[number];

export type CareWords = {
  // a task's card
  how: (minutes: number) => string;
  /** The button that shows it. */
  howShort: string;
  gain: string;
  message: string;
  copy: string;
  copied: string;
  copyFailed: string;
  fields: Record<MessageField, string>;
  missing: (fields: string) => string;
  unknownField: (name: string) => string;
  lint: Record<LintCode, (found: string) => string>;
  /** Before the choice of the channel. */
  logged: (nature: string) => string;
  outcomeAsk: string;
  outcomes: Record<Outcome, string>;
  skipped: (n: number) => string;
  skippedLine: (label: string, task: string) => string;
  settledItself: (n: number) => string;
  /** Keys of the list, read out and shown. */
  keys: string;
  decisions: string;
  allTasks: string;
  noDecision: string;

  // who may be written to
  natures: Record<Nature, string>;
  channels: Record<Channel, string>;
  asks: Record<Ask, string>;
  noAsk: string;
  free: (nature: string) => string;
  rests: (nature: string, why: string) => string;
  capReasons: Record<CapReason, (until: string) => string>;

  channel: string;
  askLabel: string;
  contacts: string;
  noContacts: string;
  moreContacts: (n: number) => string;
  log: (nature: string) => string;

  // marks, birthday, VIP
  relation: string;
  more: string;
  marksLabel: string;
  marks: Record<MarkId, string>;
  /** What to answer someone who haggles, to be copied. */
  fixedPrice: { intro: string; text: string };
  birthday: string;
  unset: string;
  month: (n: number) => string;
  dayOfMonth: (n: number) => string;
  dayLabel: string;
  leapDay: string;
  vip: string;
  vipHead: string;
  vipJoin: string;
  vipLeave: string;
  joined: string;
  paid: string;
  saved: string;
  savedGiven: (amount: string) => string;
  savedDiscount: (amount: string) => string;
  benefitWhat: string;
  benefitAdd: string;
  amountIn: (currency: string) => string;
  paidIn: (currency: string) => string;
  discountIn: string;
  /** On an order row: favours and messages rest until a day, or for good. */
  resting: (day: string) => string;
  restingShort: string;
  restingWhy: (day: string) => string;

  // the ladder
  ladder: string;
  rungs: Record<Rung, string>;
  noRung: string;
  rungSince: (rung: string, day: string) => string;
  next: (rung: string, missing: number) => string;
  top: string;
  falls: (day: string) => string;
  weak: string;
  moves: string;
  up: (rung: string, day: string) => string;
  down: (rung: string, day: string) => string;
};
