import * as z from 'zod';
import { listingRow, orderRow, problem } from './reading';
import { proposal } from './taught';

/** Showing Renhuo a page, from the click in the popup until it is saved or left. One at a time. */
export const teachSession = z.object({
  tab: z.int(),
  frame: z.int(),
  origin: z.string().max(300),
  startedAt: z.int(),
  panel: z.boolean(),
  /** Null while the row is being picked. */
  proposal: proposal.nullable(),
});
export type TeachSession = z.infer<typeof teachSession>;

/** How the page would be read with a mapping: its first rows, before anything is kept. */
export const teachTried = z.object({
  status: z.enum(['read', 'empty', 'unreadable']),
  rows: z.int(),
  listings: z.array(listingRow).max(3),
  orders: z.array(orderRow).max(3),
  problems: z.array(problem).max(60),
  timeZone: z.string().max(60),
});
export type TeachTried = z.infer<typeof teachTried>;
