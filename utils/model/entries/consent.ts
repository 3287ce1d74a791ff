import * as z from 'zod';

export const consentStates = ['asked', 'given', 'refused'] as const;
export type ConsentState = (typeof consentStates)[number];

/**
 * Whether the customer lets her words be used as a story. The entry's id is a digest of the sentence: the words
 * themselves stay in the review and go with it, consent or not.
 */
export const consent = z.object({ state: z.enum(consentStates) });
export type Consent = z.infer<typeof consent>;
