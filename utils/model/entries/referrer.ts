import * as z from 'zod';
import { subjectKey } from '../subject';

/**
 * Who brought this customer. One step: what the referrer is owed ends with her, and nothing follows from whom this
 * customer brings in turn.
 */
export const referrer = z.object({ by: subjectKey });
export type Referrer = z.infer<typeof referrer>;
