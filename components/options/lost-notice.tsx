import type { PopupView } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { lostText } from '../lost-text';

type Props = {
  words: Words;
  lost: NonNullable<PopupView['lost']>;
  /** The last backup as remembered outside of the lost database: its name, when it was made, its folder. */
  file: string | null;
  when: string;
  folder: string | null;
  onFromFolder: () => void;
};

/** Says that the browser lost the database, and offers the last backup. */
export function LostNotice({ words, lost, file, when, folder, onFromFolder }: Props) {
  const { backup } = words;
  return (
    <div class="notice notice-bad stack-s" role="alert">
      <p>{lostText(words, lost)}</p>
      {file !== null && <p>{backup.lostFile(file, when)}</p>}
      {folder !== null && (
        <button type="button" class="btn btn-primary" onClick={onFromFolder}>
          {backup.lostFromFolder(folder)}
        </button>
      )}
    </div>
  );
}
