import { readSettings, writeSettings } from '../browser/settings';
import type { EntryKind } from '../model/entry';
import { entryOpens, type Stage, stageFor } from '../model/stages';
import { progressOf } from '../store/progress';
import type { Store } from '../store/store';

const kinds = (Object.keys(entryOpens) as EntryKind[]).filter((kind) => entryOpens[kind] !== 'see');

/** Opens the next stage where the seller has come to it, and notes that she is to be told. Answers the stage in force. */
export async function growStage(store: Store): Promise<Stage> {
  const { stage: now } = await readSettings();
  if (now === 'manage') return now;
  const reached = stageFor(now, await progressOf(store, kinds));
  if (reached === now) return now;
  // Read again: she may have changed something while the store was asked.
  const settings = await readSettings();
  if (settings.stage === 'manage') return settings.stage;
  await writeSettings({ ...settings, stage: reached, stageNews: true });
  return reached;
}
