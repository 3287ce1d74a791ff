import type { BackupTrouble } from '../../utils/model/backup-state';
import type { Words } from '../../utils/words';

export type BackupView = {
  trouble: BackupTrouble | null;
  /** True where the seller should save a copy herself. */
  remind: boolean;
  /** Age of the last backup in milliseconds. */
  age: number | null;
};

type Props = { words: Words; view: BackupView; onSave: () => void; onBackup: () => void };

/** Whether the data are safe: a quiet line where they are, a button where they aren't. */
export function BackupLine({ words, view, onSave, onBackup }: Props) {
  const { backup, common } = words;
  const ago = view.age === null ? null : common.ago(view.age);
  if (view.trouble !== null)
    return (
      <div class="notice stack-s small">
        <p>{backup.troubles[view.trouble]}</p>
        <button type="button" class="btn" onClick={onBackup}>
          {backup.toBackup}
        </button>
      </div>
    );
  if (view.remind)
    return (
      <div class="notice stack-s small">
        <p>{backup.remind(ago)}</p>
        <button type="button" class="btn" onClick={onSave}>
          {backup.save}
        </button>
      </div>
    );
  return ago === null ? null : <p class="muted small">{backup.short(ago)}</p>;
}
