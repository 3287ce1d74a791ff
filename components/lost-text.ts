import type { PopupView } from '../utils/model/views';
import type { Words } from '../utils/words';

/** What became of the data, and what the seller can do about it. */
export function lostText({ popup }: Words, lost: NonNullable<PopupView['lost']>): string {
  const { how, listings, orders, records } = lost;
  if (how === 'part') return popup.lostPart;
  if (how === 'record') return popup.lostRecords(records?.length ?? 0);
  return how === 'broken' ? popup.lostBroken : popup.lost(listings, orders);
}
