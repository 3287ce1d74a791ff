import * as z from 'zod';
import { money } from '../money';
import { subjectKey } from '../subject';

/**
 * Who brought this customer. One step: what the referrer is owed ends with her, and nothing follows from whom this
 * customer brings in turn. `reward`: what the referrer was given for it; absent or null while nothing was.
 */
export const referrer = z.object({ by: subjectKey, reward: money.nullable().optional() });
export type Referrer = z.infer<typeof referrer>;
