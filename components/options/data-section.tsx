import type { Words } from '../../utils/words';
import { Refusal } from '../refusal';
import { DeleteAll } from './delete-all';

export type DataProps = {
  words: Words;
  busy: boolean;
  /** Name of the file just exported, sentences about what was done or refused. */
  exported: string | null;
  deleted: boolean;
  refusal: string | null;
  onExport: () => void;
  onDelete: (notesToo: boolean) => void;
};

export function DataSection(props: DataProps) {
  const { words, refusal, busy } = props;
  const { options } = words;
  return (
    <section class="section card" aria-labelledby="data">
      <h2 id="data">{options.data}</h2>
      <p class="muted">{options.dataBody}</p>
      <div class="row">
        <button type="button" class="btn" disabled={busy} onClick={props.onExport}>
          {options.export}
        </button>
        <span class="muted small" role="status">
          {props.exported !== null && options.exportReady(props.exported)}
        </span>
      </div>
      <Refusal text={refusal} />
      <DeleteAll {...props} />
    </section>
  );
}
