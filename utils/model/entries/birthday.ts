import * as z from 'zod';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Month and day, without the year: nobody needs to know how old she is. */
export const birthday = z
  .object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(({ month, day }) => day <= (DAYS[month - 1] ?? 0), { path: ['day'] });
export type Birthday = z.infer<typeof birthday>;
