import { ScrollBox } from '../../scroll-box';

/** A picture's numbers as they stand in the table behind it and in its CSV. */
export type ChartTable = { heads: string[]; rows: (string | number)[][] };

type Props = {
  /** What the rows are, for whoever can't see them. */
  label: string;
  table: ChartTable;
  /** True where the first column is what each row is about. */
  isNamed?: boolean;
};

/** Numbers in rows, in a box that scrolls where they need more room. */
export function ChartRows({ label, table, isNamed = false }: Props) {
  return (
    <ScrollBox class="table-scroll chart-table" label={label}>
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
                isNamed && i === 0 ? (
                  <th key={table.heads[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.heads[i]} class={i > 0 ? 'num' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
