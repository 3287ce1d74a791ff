import { latestReadings } from '../../utils/store/kept/kept-readings';
import { undoOf } from '../../utils/store/kept/undo-reading';
import type { Store } from '../../utils/store/store';
import { watch } from '../../utils/store/watch';
import type { KeptSource } from './kept-part';

/** The readings of a store that can be taken back, now and whenever they change. */
export function keptSource(store: Store): KeptSource {
  return {
    watch: (onNext, onError) => watch(() => latestReadings(store, Date.now()), onNext, onError),
    undoOf: (shop, id) => undoOf(store, shop, id, Date.now()),
  };
}
