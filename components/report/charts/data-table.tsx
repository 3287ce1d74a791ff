import type { Words } from '../../../utils/words';
import { ChartRows, type ChartTable } from './chart-rows';

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
      <ChartRows isNamed label={name} table={table} />
      <button type="button" class="btn btn-text no-print" onClick={() => onCsv(name, table)}>
        {words.report.csv}
      </button>
    </figure>
  );
}
