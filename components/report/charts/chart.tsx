import type { ComponentChildren } from 'preact';
import type { Words } from '../../../utils/words';
import { ChartRows, type ChartTable } from './chart-rows';

type Props = {
  words: Words;
  id: string;
  name: string;
  /** What the picture says, in a sentence. */
  says: string;
  table: ChartTable;
  onCsv: (name: string, table: ChartTable) => void;
  children: ComponentChildren;
};

/** A picture with its sentence, and the table behind it for whoever can't or won't look. */
export function Chart({ words, id, name, says, table, onCsv, children }: Props) {
  const { report } = words;
  return (
    <figure class="chart" aria-labelledby={`p-${id}`}>
      <figcaption>
        <h3 id={`p-${id}`}>{name}</h3>
        <p class="small muted">{says}</p>
      </figcaption>
      {children}
      <details>
        <summary>{report.tableOf(name)}</summary>
        <ChartRows label={report.tableOf(name)} table={table} />
        <button type="button" class="btn btn-text" onClick={() => onCsv(name, table)}>
          {report.csv}
        </button>
      </details>
    </figure>
  );
}
