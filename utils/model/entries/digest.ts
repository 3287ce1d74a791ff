import * as z from 'zod';

/**
 * What the boss did about one section of one week's digest, the entry's id being `<Monday as YYYY-MM-DD>:<section>`.
 * That it is there means that it was read; the section `issue` stands for the whole, once it was opened.
 */
export const digest = z.object({
  /** What was answered; '' where nothing was. */
  answer: z.string().max(500),
  /** What is to follow, and whether it was done. */
  follow: z.string().max(500),
  isDone: z.boolean(),
});
export type Digest = z.infer<typeof digest>;

/** Whether it was read, answered, is to be followed up or was; what was done last goes before. */
export type SectionState = 'unread' | 'read' | 'answered' | 'following' | 'followed';
