import type { Language, Thresholds } from '../../utils/model/settings';
import type { TaskKind } from '../../utils/model/task';
import type { PopupView } from '../../utils/model/views';
import { hasNewDigest } from '../../utils/pipeline/digest-news';
import { type OwnHelp, ownHelp } from '../../utils/store/own-help';
import { popupView } from '../../utils/store/views';
import { watch } from '../../utils/store/watch';
import type { KeptSource } from '../parts/kept-part';
import { keptSource } from '../parts/kept-source';
import { ownStore } from '../parts/own-store';

const store = ownStore();

/** Calls back with the popup's view now and whenever it changes; `stop` ends it. */
export function watchPopupView(
  thresholds: Thresholds,
  onNext: (view: PopupView) => void,
  onError: (error: unknown) => void,
): () => void {
  return watch(() => popupView(store, thresholds, Date.now()), onNext, onError);
}

/** Calls back with whether there is a digest to read, now and whenever that changes. */
export function watchDigest(onNext: (isNew: boolean) => void, onError: (error: unknown) => void): () => void {
  return watch(() => hasNewDigest(store, Date.now()), onNext, onError);
}

/** The readings that can be taken back. */
export function loadKept(): KeptSource {
  return keptSource(store);
}

/** The seller's own steps and message of a kind of task. */
export function loadHelp(kind: TaskKind, language: Language): Promise<OwnHelp> {
  return ownHelp(store, kind, language);
}
