import type { Thresholds } from '../../utils/model/settings';
import type { PopupView } from '../../utils/model/views';
import { openStore } from '../../utils/store/store';
import { popupView } from '../../utils/store/views';
import { watch } from '../../utils/store/watch';

const store = openStore();

/** Calls back with the popup's view now and whenever it changes; `stop` ends it. */
export function watchPopupView(
  thresholds: Thresholds,
  onNext: (view: PopupView) => void,
  onError: (error: unknown) => void,
): () => void {
  return watch(() => popupView(store, thresholds, Date.now()), onNext, onError);
}
