import { storageKeys } from '../model/storage-keys';
import type { PopupView } from '../model/views';
import { readLocal, writeLocal } from './local';

/** What the popup paints before the database is open: the view as it was when last refreshed (`madeAt`). */
export async function readSnapshot(): Promise<PopupView | null> {
  const value = await readLocal(storageKeys.snapshot);
  return isView(value) ? value : null;
}

/** Background only. */
export async function writeSnapshot(view: PopupView): Promise<void> {
  await writeLocal(storageKeys.snapshot, view);
}

function isView(value: unknown): value is PopupView {
  return typeof value === 'object' && value !== null && 'tasks' in value && Array.isArray(value.tasks);
}
