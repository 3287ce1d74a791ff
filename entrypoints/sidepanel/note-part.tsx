import { NoteEditor, type SaveState } from '../../components/panel/note-editor';
import type { Note } from '../../utils/model/facts';
import { moment, type Words } from '../../utils/words';
import { refusalText } from '../parts/refusal-text';
import type { Saving } from './note-keeper';
import { useNote } from './use-note';

type Props = { words: Words; subject: string; note: Note | null };

export function NotePart({ words, subject, note }: Props) {
  const { state, edit } = useNote(subject, note);
  if (state === null) return null;
  return (
    <NoteEditor
      words={words}
      text={state.text}
      tags={state.tags}
      state={stateOf(words, state.saving)}
      recovered={state.recovered}
      onText={(text) => edit({ text })}
      onTags={(tags) => edit({ tags })}
    />
  );
}

/** The seller's own clock, not the shop's: it is she who typed. */
function stateOf(words: Words, saving: Saving): SaveState {
  // Tags that were given elsewhere make a note that nobody typed.
  if (saving.kind === 'saved' && saving.at === 0) return { kind: 'idle' };
  if (saving.kind === 'saved') return { kind: 'saved', at: moment(saving.at, '', words.language) };
  if (saving.kind === 'failed') return { kind: 'failed', why: refusalText(words, saving.answer) ?? '' };
  return saving;
}
