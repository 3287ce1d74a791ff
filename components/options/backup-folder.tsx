import type { BackupTrouble } from '../../utils/model/backup-state';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  isSupported: boolean;
  folder: string | null;
  days: number;
  trouble: BackupTrouble | null;
  /** The last backup that lacks something, its age as a text; null where the last one is whole. */
  incomplete: { ago: string; file: string } | null;
  busy: boolean;
  onPick: () => void;
  onAllow: () => void;
  onNow: () => void;
  onStop: () => void;
};

/** Backups that need no thought: a folder picked once, and what stands in their way. */
export function BackupFolder(props: Props) {
  const { words, isSupported, folder, days, trouble, incomplete, busy } = props;
  const { backup } = words;
  return (
    <div class="stack-s">
      <h3>{backup.folderHeading}</h3>
      {!isSupported && <p class="muted small">{backup.folderUnsupported}</p>}
      {isSupported && folder === null && (
        <>
          <p class="muted small">{backup.folderNone}</p>
          <button type="button" class="btn btn-primary" disabled={busy} onClick={props.onPick}>
            {backup.folderPick}
          </button>
        </>
      )}
      {isSupported && folder !== null && (
        <>
          <p class="muted small">{backup.folderKept(folder, days)}</p>
          {trouble !== null && (
            <p class="notice notice-bad" role="alert">
              {backup.troubles[trouble]}
            </p>
          )}
          {incomplete !== null && (
            <p class="notice">{backup.folderIncomplete(incomplete.ago, incomplete.file)}</p>
          )}
          <div class="row">
            <button
              type="button"
              class={trouble === 'needs-click' ? 'btn btn-primary' : 'btn'}
              disabled={busy}
              onClick={trouble === 'needs-click' ? props.onAllow : props.onNow}
            >
              {trouble === 'needs-click' ? backup.folderAllow : backup.folderNow}
            </button>
            <button type="button" class="btn" disabled={busy} onClick={props.onPick}>
              {backup.folderOther}
            </button>
            <button type="button" class="btn btn-text" disabled={busy} onClick={props.onStop}>
              {backup.folderStop}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
