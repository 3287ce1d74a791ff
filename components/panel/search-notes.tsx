import { subjectOf } from '../../utils/model/subject';
import type { SearchHit } from '../../utils/model/views';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  text: string;
  /** Null while nothing is searched for, or the answer is still to come. */
  hits: SearchHit[] | null;
  onText: (text: string) => void;
  onOpen: (subject: string) => void;
};

/** Finds notes and tags again, and opens what they were written about. */
export function SearchNotes({ words, text, hits, onText, onOpen }: Props) {
  const { panel } = words;
  return (
    <search class="stack-s">
      <label class="out-of-sight" for="search">
        {panel.search}
      </label>
      <input
        id="search"
        type="search"
        class="field"
        autocomplete="off"
        placeholder={panel.searchPlaceholder}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="muted small" role="status">
        {hits !== null && (hits.length === 0 ? panel.searchNone : panel.searchFound(hits.length))}
      </p>
      {hits !== null && hits.length > 0 && (
        <ul class="plain-list hits">
          {hits.map((hit) => (
            <li key={hit.subject}>
              <Hit words={words} hit={hit} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function Hit({ words, hit, onOpen }: { words: Words; hit: SearchHit; onOpen: (subject: string) => void }) {
  const kind = subjectOf(hit.subject)?.kind;
  return (
    <button type="button" class="search-hit" onClick={() => onOpen(hit.subject)}>
      <span>
        {kind && <span class="muted small">{words.panel.kinds[kind]} · </span>}
        {hit.label === '' ? words.panel.unnamed : hit.label}
      </span>
      {hit.snippet !== '' && <span class="muted small">{hit.snippet}</span>}
      {hit.tags.length > 0 && <span class="muted small">{hit.tags.map((tag) => `#${tag}`).join(' ')}</span>}
    </button>
  );
}
