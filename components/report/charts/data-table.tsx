import type { Words } from '../../../utils/words';
import type { ChartTable } from './chart';

type Props = {
  words: Words;
  id: string;
  name: string;
  /** What it shows, in a sentence. */
  says: string;
  table: ChartTable;
  /** True where it has many columns. */
  isWide?: boolean;
  onCsv: (name: string, table: ChartTable) => void;
};

/** Numbers that are read best as a table. The first column is what they are about. */
export function DataTable({ words, id, name, says, table, isWide, onCsv }: Props) {
  return (
    <figure class={isWide ? 'chart chart-wide' : 'chart'} aria-labelledby={`p-${id}`}>
      <figcaption>
        <h3 id={`p-${id}`}>{name}</h3>
        <p class="small muted">{says}</p>
      </figcaption>
      <div class="table-scroll chart-table">
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
                {row.map((cell, i) =>
                  i === 0 ? (
                    <th key={table.heads[i]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={table.heads[i]} class="num">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="btn btn-text no-print" onClick={() => onCsv(name, table)}>
        {words.report.csv}
      </button>
    </figure>
  );
}
