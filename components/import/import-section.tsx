import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words';
import { DropZone } from './drop-zone';
import { type FileActions, FileCard } from './file-card';
import type { FileState } from './file-state';

export type ImportProps = {
  words: Words;
  files: FileState[];
  shops: { id: string; name: string }[];
  /** Files that an earlier window didn't finish: rows stored, rows there were. */
  interrupted: { done: number; of: number }[];
  onFiles: (files: File[]) => void;
  onStoreAll: () => void;
  /** What was brought in before. */
  children?: ComponentChildren;
} & FileActions;

/** Export files of the seller's platforms: dropped, looked at, brought in. */
export function ImportSection(props: ImportProps) {
  const { words, files, interrupted } = props;
  const ready = files.filter(({ phase }) => phase === 'ready');
  return (
    <section class="section card" aria-labelledby="files">
      <h2 id="files">{words.files.heading}</h2>
      <p class="muted">{words.files.body}</p>
      {interrupted.map(({ done, of }, i) => (
        <p key={i} class="notice">
          {words.files.interrupted(done, of)}
        </p>
      ))}
      <DropZone words={words} onFiles={props.onFiles} />
      <p class="muted small">{words.files.privacy}</p>
      <ul class="plain-list stack-m" aria-live="off">
        {files.map((file) => (
          <li key={file.id}>
            <FileCard {...props} file={file} />
          </li>
        ))}
      </ul>
      {ready.length > 1 && (
        <button type="button" class="btn btn-primary" onClick={props.onStoreAll}>
          {words.files.storeAll(ready.length)}
        </button>
      )}
      {props.children}
    </section>
  );
}
