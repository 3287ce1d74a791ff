import { writeSnapshot } from '../browser/snapshot';
import type { Thresholds } from '../model/settings';
import type { PopupView } from '../model/views';
import type { Store } from '../store/store';
import { popupView } from '../store/views';
import { lostData, markSeen } from './sentinel';

/** Makes the popup's view anew and keeps it where the popup finds it before the database is open. */
export async function refreshSnapshot(store: Store, thresholds: Thresholds, now: number): Promise<PopupView> {
  const view = await popupView(store, thresholds, now);
  const lost = await lostData(store, now);
  const told = lost ? { ...view, lost } : view;
  await writeSnapshot(told);
  await markSeen(store, view, now);
  return told;
}
