import { readSettings, writeSettings } from '../../browser/settings';
import { readTaught, writeTaught } from '../../browser/taught';
import type { Done } from '../../model/messages';
import { furthest } from '../../model/stages';
import { joinTaught } from '../../model/taught';
import { applyBackup, type RestoreMode } from '../../store/apply-backup';
import { fold } from '../../store/fold';
import { mend } from '../../store/mend';
import { writeMeta } from '../../store/meta';
import { MERGED } from '../../store/pool-buyers';
import { isStaged, stagedRows, unstage } from '../../store/staged';
import type { Desk } from '../desk';
import { forgetLoss } from '../told-loss';
import { fromHex } from './bytes';

/**
 * Applies the staged file, whole or not at all. Settings come with a whole restore alone: merging leaves this
 * computer's as they are. What was taught of a page is merged always: whatever was taught last.
 */
export async function restore(
  desk: Desk,
  token: string,
  mode: RestoreMode,
): Promise<Done<{ counts: Record<string, number> }>> {
  const { store } = desk;
  if (!(await isStaged(store, token))) return { ok: false, why: 'nothing-staged' };
  const now = desk.now();
  const here = await readSettings();
  const [filed] = await stagedRows(store, token, 'settings');
  const settings = mode === 'whole' && filed ? filed : here;
  const [about] = await stagedRows(store, token, 'about');
  const secret = about?.secret ? fromHex(about.secret) : null;
  // What the file knows of forgotten orders is joined into sums: those that can't be read are made anew before.
  if (mode === 'merge') {
    await fold(store);
    await mend(store);
  }
  const counts = await applyBackup(store, token, now, mode, secret);
  await fold(store);
  await writeSettings({
    ...settings,
    stage: furthest(here.stage, settings.stage),
    paused: [...new Set([...here.paused, ...settings.paused])],
  });
  const taught = await stagedRows(store, token, 'taught');
  await writeTaught(joinTaught(await readTaught(), taught));
  if (about?.exchange) await writeMeta(store, MERGED, now);
  await unstage(store);
  await forgetLoss();
  return { ok: true, value: { counts } };
}
