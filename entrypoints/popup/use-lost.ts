import { useEffect, useState } from 'preact/hooks';
import { readSnapshot } from '../../utils/browser/snapshot';
import type { PopupView } from '../../utils/model/views';
import { fail } from '../parts/fail';

/** What was lost with a damaged database. The background finds it and says it with the snapshot; the live view can't know. */
export function useLost(first: PopupView | null, live: PopupView | undefined): PopupView['lost'] {
  const [lost, setLost] = useState(first?.lost);
  const madeAt = live?.madeAt;
  // looked at again with each live view
  useEffect(() => {
    readSnapshot().then((snapshot) => setLost(snapshot?.lost), fail('snapshot'));
  }, [madeAt]);
  return lost;
}
