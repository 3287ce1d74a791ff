import { awake } from '../../browser/awake';
import { markChanged } from '../../browser/backup-state';
import type { Done, OwnMessage } from '../../model/messages';
import { undoReading } from '../../store/kept/undo-reading';
import type { Desk } from '../desk';
import { followUp } from '../follow-up';

/** Takes a page's reading back. */
export async function handleKept(
  desk: Desk,
  { shop, id }: Extract<OwnMessage, { type: 'reading.undo' }>,
): Promise<Done<unknown>> {
  const now = desk.now();
  const done = await undoReading(desk.store, shop, id, now);
  if (done) {
    markChanged(now);
    await awake(followUp(desk));
  }
  return { ok: true, value: done };
}
