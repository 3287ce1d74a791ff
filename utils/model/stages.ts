import type { EntryKind } from './entry';
import type { Block } from './report';
import { aboutTask, type TaskKind } from './task-kinds';

/** How much of Renhuo is on show: it begins with what it sees, then people are cared for, then the shop is managed. */
export const stages = ['see', 'care', 'manage'] as const;
export type Stage = (typeof stages)[number];

/** From which stage on each part is drawn. What is not named here is there from the start. */
const partOpens = {
  report: 'care',
  relation: 'care',
  'care-rules': 'care',
  'own-words': 'manage',
  manage: 'manage',
} as const satisfies Record<string, Stage>;
export type StagedPart = keyof typeof partOpens;

const blockOpens: Partial<Record<Block, Stage>> = { people: 'care', money: 'manage' };

const reaches = (now: Stage, wanted: Stage) => stages.indexOf(now) >= stages.indexOf(wanted);

export function isOpen(part: StagedPart, now: Stage): boolean {
  return reaches(now, partOpens[part]);
}
export function isBlockOpen(block: Block, now: Stage): boolean {
  return reaches(now, blockOpens[block] ?? 'see');
}
/** Tasks that write to people wait for the second stage, except that what went wrong is made good at once. */
export function isTaskOpen(kind: TaskKind, now: Stage): boolean {
  const { contact, first } = aboutTask(kind);
  return !contact || first === true || reaches(now, 'care');
}

/** Caring opens from this many known orders, managing from this many tasks done. */
export const CARE_ORDERS = 20;
export const MANAGE_TASKS = 5;

/** What was entered opens the part that shows it, so that nothing typed, restored or exchanged is ever out of sight. */
export const entryOpens: Record<EntryKind, Stage> = {
  answer: 'see',
  brushing: 'see',
  consent: 'see',
  'copy-change': 'see',
  description: 'see',
  cost: 'see',
  steps: 'see',
  tag: 'see',
  benefit: 'care',
  birthday: 'care',
  'channel-role': 'care',
  contact: 'care',
  mark: 'care',
  launch: 'care',
  referrer: 'care',
  same: 'care',
  suggestion: 'care',
  template: 'care',
  vip: 'care',
  vote: 'care',
  activity: 'manage',
  'ad-spend': 'see',
  digest: 'see',
  issue: 'see',
  justify: 'see',
  dsr: 'see',
  cycle: 'manage',
  edge: 'manage',
  'follow-up': 'manage',
  goal: 'manage',
  member: 'manage',
  objective: 'manage',
  owner: 'manage',
  pin: 'manage',
  role: 'manage',
  said: 'manage',
  supplier: 'manage',
  supply: 'manage',
  trial: 'manage',
};

/** The later of two. */
export function furthest(a: Stage, b: Stage): Stage {
  return reaches(a, b) ? a : b;
}

/** What a shop did and has, as far as stages go by it. */
export type Progress = { orders: number; tasksDone: number; entered: EntryKind[] };

/** The stage that a shop has come to; never an earlier one than it is in. */
export function stageFor(now: Stage, { orders, tasksDone, entered }: Progress): Stage {
  const caring = orders >= CARE_ORDERS;
  const reached: Stage[] = entered.map((kind) => entryOpens[kind]);
  if (caring) reached.push('care');
  // Managing comes after caring, however many tasks about goods were done.
  if (caring && tasksDone >= MANAGE_TASKS) reached.push('manage');
  return reached.reduce(furthest, now);
}
