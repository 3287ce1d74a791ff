import type { Note } from '../../utils/model/facts';
import type { Done } from '../../utils/model/messages';
import { type DraftStore, dropDraft, readDraft, writeDraft } from '../parts/note-drafts';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'failed'; answer: Done<unknown> };
export type NoteState = { subject: string; text: string; tags: string[]; saving: Saving; recovered: boolean };

export type KeeperParts = {
  save: (subject: string, text: string, tags: string[]) => Promise<Done<{ savedAt: number }>>;
  drafts: DraftStore;
  now: () => number;
  /** Runs something later; what it answers calls it off. */
  later: (run: () => void, ms: number) => () => void;
  onChange: (state: NoteState) => void;
};

/** Typing pauses this long before it is saved; a failed save is tried again after the longer one. Milliseconds. */
const CALM = 400;
const RETRY = 5000;

/**
 * Keeps what is typed about one subject after the other. Every key is in the drafts at once; the draft goes when
 * the save of that very text was acknowledged.
 */
export function createNoteKeeper({ save, drafts, now, later, onChange }: KeeperParts) {
  let state: NoteState | null = null;
  let dirty = false;
  let callOff: (() => void) | undefined;

  const show = (next: NoteState) => {
    state = next;
    onChange(next);
  };
  const schedule = (ms: number) => {
    callOff?.();
    callOff = later(() => void flush(), ms);
  };

  /** Saves at once what is not saved yet. Never rejects. */
  async function flush(): Promise<void> {
    callOff?.();
    if (!dirty || state === null) return;
    dirty = false;
    const { subject, text, tags } = state;
    const sent = readDraft(drafts, subject)?.at;
    show({ ...state, saving: { kind: 'saving' } });
    const answer = await save(subject, text, tags);
    if (answer.ok && readDraft(drafts, subject)?.at === sent) dropDraft(drafts, subject);
    if (state?.subject !== subject || dirty) return;
    if (answer.ok) show({ ...state, saving: { kind: 'saved', at: answer.value.savedAt }, recovered: false });
    else {
      dirty = true;
      show({ ...state, saving: { kind: 'failed', answer } });
      schedule(RETRY);
    }
  }

  function edit(change: Partial<Pick<NoteState, 'text' | 'tags'>>): void {
    if (state === null) return;
    dirty = true;
    show({ ...state, ...change });
    writeDraft(drafts, state.subject, { text: state.text, tags: state.tags, at: now() });
    schedule(CALM);
  }

  /** Shows a subject's note. What is being typed wins over what the store says of the same subject. */
  function open(subject: string, note: Note | null): void {
    if (state?.subject === subject && dirty) return;
    if (state !== null && state.subject !== subject) void flush();
    const draft = readDraft(drafts, subject);
    if (draft && draft.at > (note?.savedAt ?? 0)) {
      if (state?.subject === subject && state.saving.kind === 'saving') return;
      dirty = true;
      show({ subject, text: draft.text, tags: draft.tags, saving: { kind: 'idle' }, recovered: true });
      schedule(CALM);
      return;
    }
    if (draft) dropDraft(drafts, subject);
    dirty = false;
    const saving: Saving = note ? { kind: 'saved', at: note.savedAt } : { kind: 'idle' };
    show({ subject, text: note?.text ?? '', tags: note?.tags ?? [], saving, recovered: false });
  }

  return { open, edit, flush };
}
export type NoteKeeper = ReturnType<typeof createNoteKeeper>;
