import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words';
import { hostOf } from '../host-of';
import { Refusal } from '../refusal';

type Props = {
  words: Words;
  state: 'picking' | 'form' | 'saved';
  origin: string | null;
  refusal: string | null;
  onAgain: () => void;
  onLeave: () => void;
  onClose: () => void;
  children?: ComponentChildren;
};

/** The frame around showing a page: what to do now, and the way out. */
export function TeachPage({ words, state, origin, refusal, onAgain, onLeave, onClose, children }: Props) {
  const { teach } = words;
  return (
    <main class="panel teach">
      <header>
        {origin !== null && <p class="muted small">{hostOf(origin)}</p>}
        <h1>{state === 'saved' ? teach.saved : teach.heading}</h1>
      </header>
      <Refusal text={refusal} />
      <div role="status">
        {state === 'picking' && <p class="notice">{teach.picking}</p>}
        {state === 'saved' && <p class="notice notice-good">{teach.savedBody}</p>}
      </div>
      {state === 'picking' && (
        <div class="row">
          <button type="button" class="btn" onClick={onAgain}>
            {teach.pickAgain}
          </button>
          <button type="button" class="btn btn-text" onClick={onLeave}>
            {teach.leave}
          </button>
        </div>
      )}
      {state === 'saved' && (
        <button type="button" class="btn btn-primary" onClick={onClose}>
          {teach.close}
        </button>
      )}
      {state === 'form' && children}
    </main>
  );
}
