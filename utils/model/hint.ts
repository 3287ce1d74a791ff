import * as z from 'zod';

/** A finished hint for one row, words included, so that the content script carries no catalogue. */
export const tones = ['dead', 'dying', 'watch', 'good', 'unknown', 'plain'] as const;
export const hint = z.object({
  /** Index into the reading's listings or orders. */
  row: z.int(),
  subject: z.string(),
  tone: z.enum(tones),
  /** Short words beside the row. */
  word: z.string(),
  /** The whole reason, for hover and focus. */
  why: z.string(),
});
export type Hint = z.infer<typeof hint>;
