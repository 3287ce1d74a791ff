import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';
import { FilePick } from '../file-pick';

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
      <FilePick
        label={files.choose}
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        multiple
        primary
        onFiles={onFiles}
      />
    </div>
  );
}
