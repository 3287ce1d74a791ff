import type { ImportPreview } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { DeleteAll } from './delete-all';
import { ImportPreviewBox } from './import-preview';

export type DataProps = {
  words: Words;
  busy: boolean;
  /** Name of the file just exported, sentences about what was done or refused. */
  exported: string | null;
  preview: ImportPreview | null;
  imported: boolean;
  deleted: boolean;
  refusal: string | null;
  onExport: () => void;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
  onDelete: (notesToo: boolean) => void;
};

export function DataSection(props: DataProps) {
  const { words, preview, refusal, busy } = props;
  const { options } = words;
  const done = props.exported ? options.exportReady(props.exported) : props.imported ? options.imported : '';
  return (
    <section class="section card" aria-labelledby="data">
      <h2 id="data">{options.data}</h2>
      <p class="muted">{options.dataBody}</p>
      <div class="row">
        <button type="button" class="btn btn-primary" disabled={busy} onClick={props.onExport}>
          {options.export}
        </button>
        <label class="btn file-btn">
          {options.importChoose}
          <input
            type="file"
            class="out-of-sight"
            accept=".json,application/json"
            onChange={chosen(props.onFile)}
          />
        </label>
        <span class="muted small" role="status">
          {done}
        </span>
      </div>
      <p class="muted small">{options.importBody}</p>
      {refusal !== null && (
        <p class="notice notice-bad" role="alert">
          {refusal}
        </p>
      )}
      {preview && <ImportPreviewBox {...props} preview={preview} />}
      <DeleteAll {...props} />
    </section>
  );
}

/** The same file can be chosen twice in a row: the input forgets it. */
function chosen(onFile: (file: File) => void) {
  return (event: { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    input.value = '';
    if (file) onFile(file);
  };
}
