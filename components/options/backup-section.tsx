import type { ComponentChildren } from 'preact';
import type { BackupState } from '../../utils/model/backup-state';
import type { Words } from '../../utils/words';
import { Refusal } from '../refusal';

type Props = {
  words: Words;
  state: BackupState;
  /** Age of the last backup in milliseconds. */
  age: number | null;
  saving: boolean;
  /** Name of the file just saved. */
  saved: string | null;
  refusal: string | null;
  onSave: () => void;
  /** The folder, the passphrase and restoring, each a part of its own. */
  children: ComponentChildren;
};

/** When the last backup was made, and one click for another. */
export function BackupSection({ words, state, age, saving, saved, refusal, onSave, children }: Props) {
  const { backup, common } = words;
  const last = age === null || state.how === null ? null : backup.last(common.ago(age), state.how);
  return (
    <section class="section card" aria-labelledby="backup">
      <h2 id="backup">{backup.heading}</h2>
      <p class="muted">{backup.body}</p>
      <p class={last === null ? 'notice' : undefined}>
        {last ?? backup.never}
        {last !== null && <span class="muted small"> {state.locked ? backup.locked : backup.unlocked}</span>}
      </p>
      <div class="row">
        <button type="button" class="btn" disabled={saving} onClick={onSave}>
          {backup.save}
        </button>
        <span class="muted small" role="status">
          {saving ? backup.saving : saved !== null && backup.saved(saved)}
        </span>
      </div>
      <Refusal text={refusal} />
      {children}
    </section>
  );
}
