import * as z from 'zod';

/** Why just this shop sells it: own design or handmade, own field of knowledge, a channel or factory of its own, or nothing. */
export const edges = ['made', 'field', 'channel', 'none'] as const;
export const edge = z.object({ kind: z.enum(edges) });
export type Edge = (typeof edges)[number];
