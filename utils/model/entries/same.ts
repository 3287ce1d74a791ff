import * as z from 'zod';

/**
 * That the entry's subject and the subject its id names are one person, or one product, in two shops. Written for both
 * of a pair at once, so that each is found by its own. `proposed`: a strong key says so and the seller has not spoken
 * yet; then `when` is its time, else null, so that what waits for her word is found by index.
 */
export const same = z.object({ is: z.enum(['proposed', 'linked']) });
