import type { Done } from '../../utils/model/messages';
import type { Bytes } from '../../utils/pipeline/backup/bytes';
import type { Lock } from '../../utils/pipeline/backup/lock';
import { restore } from '../../utils/pipeline/backup/restore';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import { backupBytes } from '../../utils/pipeline/backup/write-file';
import { deskOf } from '../../utils/pipeline/desk';
import type { RestoreMode } from '../../utils/store/apply-backup';
import type { Store } from '../../utils/store/store';
import { NOW } from '../store/readings';

type How = { by?: string | Lock | null; mode?: RestoreMode };

/** Stages a file and applies it, as the options page and the background do together. */
export async function restoreFile(
  store: Store,
  file: Blob | string,
  { by = null, mode = 'merge' }: How = {},
): Promise<Done<{ counts: Record<string, number> }>> {
  const staged = await stageFile(store, new Blob([file]), by);
  if (!staged.ok) return staged;
  return restore(
    deskOf(store, () => NOW, 'zh-CN'),
    staged.value.token,
    mode,
  );
}

/** A backup of everything in a store, as one file. */
export async function backupOf(store: Store, lock: Lock | null = null, now = NOW): Promise<Blob> {
  const parts: Bytes[] = [];
  for await (const piece of backupBytes(store, lock, now)) parts.push(piece);
  return new Blob(parts);
}
