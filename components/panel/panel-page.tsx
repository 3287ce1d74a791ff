import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words';
import { Mark } from '../mark';
import { Refusal } from '../refusal';

type Props = {
  words: Words;
  state: 'loading' | 'empty' | 'gone' | 'story';
  refusal: string | null;
  /** A sentence about what was just done. */
  done?: string | null;
  search: ComponentChildren;
  children?: ComponentChildren;
};

/** The side panel's frame: search above, one subject below. */
export function PanelPage({ words, state, refusal, done = null, search, children }: Props) {
  const { panel, common } = words;
  return (
    <main class="panel">
      {search}
      <Refusal text={refusal} />
      {done !== null && (
        <p class="notice notice-good" role="status">
          {done}
        </p>
      )}
      {state === 'loading' && <p class="muted">{common.loading}</p>}
      {state === 'gone' && done === null && <p class="notice">{panel.gone}</p>}
      {state === 'empty' && (
        <div class="empty">
          <Mark size={48} />
          <h1>{panel.emptyTitle}</h1>
          <p class="muted">{panel.emptyBody}</p>
        </div>
      )}
      {state === 'story' && children}
    </main>
  );
}
