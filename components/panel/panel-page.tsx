import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words';
import { Mark } from '../mark';

type Props = {
  words: Words;
  state: 'loading' | 'empty' | 'gone' | 'story';
  refusal: string | null;
  search: ComponentChildren;
  children?: ComponentChildren;
};

/** The side panel's frame: search above, one subject below. */
export function PanelPage({ words, state, refusal, search, children }: Props) {
  const { panel, common } = words;
  return (
    <main class="panel">
      {search}
      {refusal !== null && (
        <p class="notice notice-bad" role="alert">
          {refusal}
        </p>
      )}
      {state === 'loading' && <p class="muted">{common.loading}</p>}
      {state === 'gone' && <p class="notice">{panel.gone}</p>}
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
