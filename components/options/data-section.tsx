import type { Words } from '../../utils/words';
import { Refusal } from '../refusal';
import { DeleteAll } from './delete-all';

export type DataProps = {
  words: Words;
  busy: boolean;
  version: string;
  /** Name of the file just exported, sentences about what was done or refused. */
  exported: string | null;
  deleted: boolean;
  refusal: string | null;
  /** What the file for a report holds, once it was made. */
  problem: string | null;
  onExport: () => void;
  onProblem: () => void;
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
      <div class="stack-s">
        <h3>{options.problem}</h3>
        <p class="muted">{options.problemBody}</p>
        <div class="row">
          <button type="button" class="btn" disabled={busy} onClick={props.onProblem}>
            {options.problemMake}
          </button>
          <span class="muted small">{options.version(props.version)}</span>
        </div>
        {props.problem !== null && (
          <details open>
            <summary>{options.problemHolds}</summary>
            <textarea
              class="problem-text"
              readOnly
              rows={12}
              aria-label={options.problemHolds}
              value={props.problem}
            />
          </details>
        )}
      </div>
    </section>
  );
}
