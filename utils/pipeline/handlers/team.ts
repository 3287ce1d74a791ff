import { markChanged } from '../../browser/backup-state';
import type { Done, OwnMessage } from '../../model/messages';
import type { Desk } from '../desk';
import { deal, leave } from '../team/staff';
import { howNow } from './entries';

type Team = Extract<OwnMessage, { type: 'team.deal' | 'team.leave' }>;

/** Customers dealt out to staff, or handed over by one who leaves. The batch takes it all back. */
export async function handleTeam(
  desk: Desk,
  message: Team,
): Promise<Done<{ given: number; left: number; batch: string }>> {
  const how = await howNow(desk, desk.now());
  markChanged(how.now);
  const done =
    message.type === 'team.deal' ? await deal(desk.store, how) : await leave(desk.store, message.member, how);
  return { ok: true, value: { ...done, batch: how.batch } };
}
