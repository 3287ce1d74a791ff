import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/ask';
import type { Note } from '../../utils/model/facts';
import { createNoteKeeper, type NoteState } from './note-keeper';

/** The note of the subject on show, saved as it is typed, and whenever the panel is hidden or left. */
export function useNote(subject: string | null, note: Note | null | undefined) {
  const [state, setState] = useState<NoteState | null>(null);
  const keeper = useMemo(
    () =>
      createNoteKeeper({
        save: (of, text, tags) => ask({ type: 'note.save', subject: of, text, tags }),
        drafts: localStorage,
        now: Date.now,
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        onChange: setState,
      }),
    [],
  );
  useEffect(() => {
    const leave = () => void keeper.flush();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [keeper]);
  const known = note !== undefined;
  const version = note ? `${note.savedAt} ${note.text.length} ${note.tags.join('|')}` : '';
  // `version` says when the stored note differs
  useEffect(() => {
    if (subject !== null && known) keeper.open(subject, note ?? null);
    else void keeper.flush();
  }, [keeper, subject, known, version]);
  return { state: state?.subject === subject ? state : null, edit: keeper.edit };
}
