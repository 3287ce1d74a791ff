import * as z from 'zod';
import { money } from '../money';
import { subjectKey } from '../subject';

export const trialStages = ['idea', 'testing', 'passed', 'failed', 'stocked'] as const;
export type TrialStage = (typeof trialStages)[number];
export const ideaSources = ['own', 'buyers', 'peers', 'supplier', 'market'] as const;
export type IdeaSource = (typeof ideaSources)[number];

/** A product tested before any stock is bought. Times are epoch milliseconds. */
export const trial = z.object({
  title: z.string().trim().min(1).max(200),
  /** Who picked it, a member of staff's id or free; where the idea is from. */
  picker: z.string().max(60).nullable(),
  source: z.enum(ideaSources).nullable(),
  stage: z.enum(trialStages),
  /** The listing it is tested with, there from `testing` on. */
  listing: subjectKey.nullable(),
  startedAt: z.int().nullable(),
  /** The listing's own counters when the test began: only what came since counts. */
  start: z
    .object({ views: z.int().nullable(), adds: z.int().nullable(), stock: z.int().nullable() })
    .nullable(),
  /** Spent on the test so far (samples, ads); entered by the seller. */
  spent: money.nullable(),
  decidedAt: z.int().nullable(),
  stockedAt: z.int().nullable(),
  note: z.string().max(500),
});
export type Trial = z.infer<typeof trial>;
