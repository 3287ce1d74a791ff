import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

/** Files may be dropped anywhere on it, or picked; the picker is what keyboards reach. */
export function DropZone({ words, onFiles }: { words: Words; onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const { files } = words;
  const hold = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is everyone's
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => hold(event, true)}
      onDragLeave={(event) => hold(event, false)}
      onDrop={(event) => {
        hold(event, false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <span class="muted">{files.drop}</span>
      <label class="btn btn-primary file-btn">
        {files.choose}
        <input
          type="file"
          class="out-of-sight"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChange={(event) => {
            const input = event.currentTarget;
            const chosen = [...(input.files ?? [])];
            input.value = '';
            onFiles(chosen);
          }}
        />
      </label>
    </div>
  );
}
