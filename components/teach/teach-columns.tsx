import { type Proposal, taughtFields } from '../../utils/model/taught';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  columns: Proposal['columns'];
  kind: 'listing' | 'order';
  /** One per column, '' for one that isn't needed. */
  fields: string[];
  onField: (column: number, field: string) => void;
};

/** One line per column: its header, what it says in three rows, and what it is. */
export function TeachColumns({ words, columns, kind, fields, onField }: Props) {
  const { teach } = words;
  return (
    <ol class="teach-columns" aria-label={teach.columnsHeading}>
      {columns.map(({ header, samples }, column) => {
        const name = header || teach.unnamedColumn(column + 1);
        const id = `column-${column}`;
        return (
          <li key={id} class={fields[column] ? 'teach-column' : 'teach-column teach-unused'}>
            <div class="teach-what">
              <p class="teach-header">{name}</p>
              <ul class="teach-samples muted small" aria-label={teach.values}>
                {samples.map((sample, at) => (
                  <li key={`${at} ${sample}`}>{sample}</li>
                ))}
              </ul>
            </div>
            <select
              id={id}
              class="field"
              aria-label={teach.fieldLabel(name)}
              value={fields[column] ?? ''}
              onChange={(event) => onField(column, event.currentTarget.value)}
            >
              <option value="">{teach.notNeeded}</option>
              {taughtFields[kind].map((field) => (
                <option key={field} value={field}>
                  {teach.fields[field]}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ol>
  );
}
