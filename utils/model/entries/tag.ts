import * as z from 'zod';

/** A tag on a subject; the entry's id is the tag itself, so that tags given on two computers join. */
export const tag = z.object({});
export type Tag = z.infer<typeof tag>;
