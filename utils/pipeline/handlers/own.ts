import type { Done, OwnMessage } from '../../model/messages';
import { isFull } from '../../store/errors';
import { hasRoom } from '../../store/room';
import type { Desk } from '../desk';
import { handleWalk } from '../walk/clicks';
import { handleData } from './data';
import { handleEntries } from './entries';
import { handleFiles } from './files';
import { handleKept } from './kept';
import { handleSettings } from './settings';
import { handleSites, lookEverywhere } from './sites';
import { handleTask } from './task';
import { handleTeach } from './teach';
import { handleTeam } from './team';
import { handleTyped } from './typed';

/** Messages that only take away or read: they work on a full disk too. */
const NEED_NO_ROOM = new Set([
  'data.delete',
  'export.make',
  'problem.make',
  'backup.saved',
  'backup.folder',
  'backup.now',
  'site.withdraw',
  'site.pause',
  'tab.look',
  'walk.offer',
  'walk.pause',
  'walk.stop',
  'mute.undo',
  'entries.undo',
  'buyer.erase',
  'shop.forget',
  'file.withdraw',
  'reading.undo',
  'teach.leave',
  'taught.withdraw',
]);

/** Which own message goes where. `after` is called where tasks, verdicts or the snapshot may have changed. */
export async function handleOwn(desk: Desk, message: OwnMessage, after: () => void): Promise<Done<unknown>> {
  try {
    if (!NEED_NO_ROOM.has(message.type) && !(await hasRoom())) return { ok: false, why: 'storage-full' };
    return await route(desk, message, after);
  } catch (error) {
    if (isFull(error)) return { ok: false, why: 'storage-full' };
    console.error(message.type, error);
    return { ok: false, why: 'internal', detail: String(error).slice(0, 300) };
  }
}

/** Open pages show what was just decided; nobody waits for them. */
function lookAgain(): void {
  lookEverywhere().catch((error: unknown) => console.error('look again', error));
}

async function route(desk: Desk, message: OwnMessage, after: () => void): Promise<Done<unknown>> {
  switch (message.type) {
    case 'note.save':
      return handleTyped(desk, message);
    case 'team.deal':
    case 'team.leave':
      return handleTeam(desk, message).finally(after).finally(lookAgain);
    case 'entries.put':
    case 'entries.undo':
      return handleEntries(desk, message).finally(after).finally(lookAgain);
    case 'task.note':
      return handleTask(desk, message).finally(after);
    // Who was just written to rests, and the rows say so.
    case 'task.set':
      return handleTask(desk, message).finally(after).finally(lookAgain);
    case 'mute.set':
    case 'mute.undo':
    case 'cost.set':
    case 'buyer.erase':
      return handleTyped(desk, message).finally(after).finally(lookAgain);
    case 'figures.set':
    case 'stage.open':
    case 'stage.told':
      return handleSettings(desk, message, after);
    case 'thresholds.set':
    case 'kind.set':
    case 'care.set':
    case 'team.rules':
    case 'language.set':
    case 'keep.set':
      return handleSettings(desk, message, after).finally(lookAgain);
    case 'site.pause':
    case 'site.granted':
    case 'site.withdraw':
    case 'shop.name':
    case 'shop.rename':
    case 'tab.look':
    case 'page.trust':
      return handleSites(desk, message);
    case 'walk.offer':
    case 'walk.start':
    case 'walk.pause':
    case 'walk.resume':
    case 'walk.stop':
    case 'walk.pace':
      return handleWalk(desk, message);
    case 'teach.start':
    case 'teach.leave':
    case 'taught.save':
    case 'taught.withdraw':
      return handleTeach(desk, message);
    case 'restore.apply':
    case 'backup.saved':
    case 'backup.folder':
    case 'backup.now':
    case 'export.make':
    case 'problem.make':
    case 'data.delete':
    case 'shop.forget':
      return handleData(desk, message, after);
    case 'file.begin':
    case 'file.slice':
    case 'file.end':
    case 'file.withdraw':
      return handleFiles(desk, message).finally(
        message.type === 'file.end' || message.type === 'file.withdraw' ? lookAgain : undefined,
      );
    case 'reading.undo':
      // Where the page still stands open it says so.
      return handleKept(desk, message).finally(lookAgain);
    case 'day.plan':
      after();
      return { ok: true, value: null };
  }
}
