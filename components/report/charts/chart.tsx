import type { ComponentChildren } from 'preact';
import type { Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';

/** A picture's numbers as they stand in the table behind it and in its CSV. */
export type ChartTable = { heads: string[]; rows: (string | number)[][] };

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
        <ScrollBox class="table-scroll chart-table" label={report.tableOf(name)}>
          <table>
            <thead>
              <tr>
                {table.heads.map((head, i) => (
                  <th key={head} scope="col" class={i > 0 ? 'num' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, at) => (
                <tr key={String(at)}>
                  {row.map((cell, i) => (
                    <td key={table.heads[i]} class={i > 0 ? 'num' : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <button type="button" class="btn btn-text" onClick={() => onCsv(name, table)}>
          {report.csv}
        </button>
      </details>
    </figure>
  );
}
