import * as z from 'zod';

export { keyOf, type Subject, subjectOf } from './subject-key';

/** The key of a subject (subject-key.ts), from wherever it came. */
export const subjectKey = z
  .string()
  .regex(/^(listing|buyer|shop)\|[^|]+\|.*$/)
  .max(400);
export type SubjectKey = z.infer<typeof subjectKey>;
