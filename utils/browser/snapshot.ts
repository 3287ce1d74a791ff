import { storageKeys } from '../model/storage-keys';
import type { PopupView } from '../model/views';
import { asView } from './first-look';
import { readLocal, writeLocal } from './local';

/** What the popup paints before the database is open: the view as it was when last refreshed (`madeAt`). */
export async function readSnapshot(): Promise<PopupView | null> {
  return asView(await readLocal(storageKeys.snapshot));
}

/** Background only. */
export async function writeSnapshot(view: PopupView): Promise<void> {
  await writeLocal(storageKeys.snapshot, view);
}
