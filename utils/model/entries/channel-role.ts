import * as z from 'zod';
import { channelRoles } from '../care-names';

/** What a channel is there for, as the seller says; the entry's id is the channel. */
export const channelRole = z.object({ as: z.enum(channelRoles) });
