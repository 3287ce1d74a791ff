import { useId, useState } from 'preact/hooks';
import { type SuggestionState, suggestionStates } from '../../utils/model/care-names';
import type { Words } from '../../utils/words';
import { day } from '../../utils/words';

export type SuggestionLine = { id: string; at: number; text: string; state: SuggestionState };
type Props = {
  words: Words;
  timeZone: string;
  /** Ideas and goods in test, with what she said of each; null where she wasn't asked. */
  choices: { id: string; title: string; vote: boolean | null; tally: { for: number; against: number } }[];
  suggestions: SuggestionLine[];
  /** Adopted in the whole shop. */
  adopted: number;
  onVote: (id: string, vote: boolean | null) => void;
  onSuggest: (text: string) => void;
  onState: (suggestion: SuggestionLine, state: SuggestionState) => void;
  onTakeBack: (id: string) => void;
};

/** What a customer says of what is in test, and what she suggested. */
export function IdeasPart({ words, timeZone, choices, suggestions, adopted, ...events }: Props) {
  const { people, common, language } = words;
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') events.onSuggest(text.trim());
    setText('');
  };
  return (
    <div class="stack-s">
      {choices.length === 0 && <p class="muted small">{people.noTests}</p>}
      {choices.map((one) => (
        <fieldset key={one.id} class="outcomes">
          <legend class="small">
            {people.vote(one.title)}{' '}
            <span class="muted num">{people.tally(one.tally.for, one.tally.against)}</span>
          </legend>
          {[true, false].map((vote) => (
            <button
              key={String(vote)}
              type="button"
              class="chip-btn"
              aria-pressed={one.vote === vote}
              onClick={() => events.onVote(one.id, one.vote === vote ? null : vote)}
            >
              {vote ? people.voteFor : people.voteAgainst}
            </button>
          ))}
        </fieldset>
      ))}
      <form class="row" onSubmit={submit}>
        <label for={id} class="out-of-sight">
          {people.suggestions}
        </label>
        <input
          id={id}
          class="field"
          maxLength={300}
          placeholder={people.suggestionHint}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="btn" disabled={text.trim() === ''}>
          {people.suggestionAdd}
        </button>
      </form>
      <ul class="plain-list small">
        {suggestions.map((one) => (
          <li key={one.id} class="stack-s">
            <span>
              {day(one.at, timeZone, language)} · {one.text}
            </span>
            <span class="row between">
              <select
                class="field field-auto"
                aria-label={people.setState(people.states[one.state], one.text)}
                value={one.state}
                onChange={({ currentTarget }) =>
                  events.onState(
                    one,
                    suggestionStates.find((state) => state === currentTarget.value) ?? 'open',
                  )
                }
              >
                {suggestionStates.map((state) => (
                  <option key={state} value={state}>
                    {people.states[state]}
                  </option>
                ))}
              </select>
              <button type="button" class="btn btn-text" onClick={() => events.onTakeBack(one.id)}>
                {common.undo}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {adopted > 0 && <p class="muted small">{people.adopted(adopted)}</p>}
    </div>
  );
}
