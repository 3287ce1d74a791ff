import { useEffect, useState } from 'preact/hooks';
import { readSnapshot } from '../../utils/browser/snapshot';
import type { PopupView } from '../../utils/model/views';
import { fail } from './fail';

/** What was lost with a damaged database, as the background last said; looked at again whenever `about` changes. */
export function useToldLoss(about: string): PopupView['lost'] {
  const [lost, setLost] = useState<PopupView['lost']>(null);
  useEffect(() => {
    readSnapshot().then((snapshot) => setLost(snapshot?.lost ?? null), fail('snapshot'));
  }, [about]);
  return lost;
}
