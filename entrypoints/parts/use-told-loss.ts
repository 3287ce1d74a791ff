import { useEffect, useState } from 'preact/hooks';
import { readSnapshot } from '../../utils/browser/snapshot';
import type { PopupView } from '../../utils/model/views';
import { fail } from './fail';

/**
 * What was lost with a damaged database. The background finds it and says it with the snapshot, which is looked at again
 * whenever `about` changes; `first` until then.
 */
export function useToldLoss(
  about: string | number | undefined,
  first?: PopupView['lost'],
): PopupView['lost'] {
  const [lost, setLost] = useState(first);
  useEffect(() => {
    readSnapshot().then((snapshot) => setLost(snapshot?.lost), fail('snapshot'));
  }, [about]);
  return lost;
}
