import * as z from 'zod';
import { capReasons } from './care';
import { subjectKey } from './subject';
import { outcomes, taskKinds } from './task-kinds';
import { reason } from './verdict';

export type { Outcome, TaskKind } from './task-kinds';
export { taskKinds };

export const taskStates = ['open', 'done', 'later', 'dismissed', 'settled'] as const;

/** Something to do today about one subject. Key: `<kind>|<subject>`. */
export const task = z.object({
  key: z.string(),
  kind: z.enum(taskKinds),
  subject: subjectKey,
  /** The listing's title or the buyer's masked label, the shop's name. */
  label: z.string(),
  state: z.enum(taskStates),
  /** Higher first. */
  worth: z.number(),
  because: z.array(reason),
  url: z.string().nullable(),
  madeAt: z.int(),
  /** Hidden until then when `later`. */
  due: z.int(),
  changedAt: z.int(),
  /** What its message may speak of: a product's title, days, a number. */
  fields: z.record(z.string().max(40), z.string().max(300)).optional(),
  /** Steps of the check-list that were ticked, by their place in it. */
  ticked: z.array(z.int().min(0).max(50)).max(50).optional(),
  outcome: z.enum(outcomes).optional(),
  /** Whether the shop's platform lets buyers be led to contacts elsewhere; null: nobody looked. */
  mayGuide: z.boolean().nullable().optional(),
});
export type Task = z.infer<typeof task>;

/** A task left out because its customer is to be left alone, and until when (null: until the mark is taken back). */
export const skippedTask = z.object({
  kind: z.enum(taskKinds),
  subject: subjectKey,
  label: z.string(),
  why: z.enum(capReasons),
  until: z.int().nullable(),
});
export type SkippedTask = z.infer<typeof skippedTask>;
