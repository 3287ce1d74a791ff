import * as z from 'zod';
import { subjectKey } from './subject';
import { reason } from './verdict';

export const taskKinds = ['clear-dead', 'thank-repeat', 'read-orders'] as const;
export type TaskKind = (typeof taskKinds)[number];

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
});
export type Task = z.infer<typeof task>;
