import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; why: string };

type Props = {
  words: Words;
  text: string;
  tags: string[];
  state: SaveState;
  recovered: boolean;
  onText: (text: string) => void;
  onTags: (tags: string[]) => void;
};

/** The seller's own words about a subject. Saving is not its business: it says what was typed. */
export function NoteEditor({ words, text, tags, state, recovered, onText, onTags }: Props) {
  const { panel } = words;
  return (
    <section class="stack" aria-labelledby="notes">
      <h2 id="notes">{panel.notes}</h2>
      {recovered && <p class="notice small">{panel.draftFound}</p>}
      <div>
        <label class="out-of-sight" for="note">
          {panel.noteLabel}
        </label>
        <textarea
          id="note"
          class="field"
          maxLength={20_000}
          placeholder={panel.notePlaceholder}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <Tags words={words} tags={tags} onTags={onTags} />
      <p class={`save-state small ${state.kind === 'failed' ? 'notice notice-bad' : 'muted'}`} role="status">
        {state.kind === 'saving' && panel.saving}
        {state.kind === 'saved' && panel.savedAt(state.at)}
        {state.kind === 'failed' && `${panel.notSaved} ${state.why}`}
      </p>
    </section>
  );
}

const MOST_TAGS = 30;

function Tags({ words, tags, onTags }: { words: Words; tags: string[]; onTags: (tags: string[]) => void }) {
  const { panel } = words;
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const tag = typed.trim();
    setTyped('');
    if (tag !== '' && !tags.includes(tag) && tags.length < MOST_TAGS) onTags([...tags, tag]);
  };
  return (
    <div class="stack-s">
      {tags.length > 0 && (
        <ul class="row" aria-label={panel.tags}>
          {tags.map((tag) => (
            <li key={tag} class="chip">
              <span>{tag}</span>
              <button
                type="button"
                aria-label={panel.tagRemove(tag)}
                onClick={() => onTags(tags.filter((other) => other !== tag))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row-fill" onSubmit={add}>
        <label class="out-of-sight" for="tag">
          {panel.tags}
        </label>
        <input
          id="tag"
          class="field"
          maxLength={60}
          autocomplete="off"
          placeholder={panel.tagPlaceholder}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="btn" disabled={typed.trim() === ''}>
          {panel.tagAdd}
        </button>
      </form>
    </div>
  );
}
