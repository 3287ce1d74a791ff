import { rungs } from '../../../utils/model/care';
import type { Flow } from '../../../utils/model/pictures';
import { counted, type Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';
import type { ChartTable } from './chart-rows';
import { shadeOf } from './scale';

type Props = { words: Words; flow: Flow[]; onCsv: (name: string, table: ChartTable) => void };

/** Who moved where on the ladder: rows are where they stood, columns where they stand; up is shaded, down has a mark. */
export function FlowChart({ words, flow, onCsv }: Props) {
  const { pictures } = words.report;
  const most = Math.max(1, ...flow.flatMap(({ to }) => to));
  const table: ChartTable = {
    heads: [pictures.fromTo, ...rungs.map((rung) => pictures.rungs[rung])],
    rows: flow.map(({ from, to }) => [pictures.rungs[from], ...to]),
  };
  return (
    <figure class="chart" aria-labelledby="p-flow">
      <figcaption>
        <h3 id="p-flow">{pictures.flow}</h3>
        <p class="small muted">{pictures.flowSays}</p>
      </figcaption>
      <ScrollBox class="table-scroll" label={pictures.flow}>
        <table class="cohorts">
          <thead>
            <tr>
              <th scope="col">{pictures.fromTo}</th>
              {rungs.map((rung) => (
                <th key={rung} scope="col" class="num">
                  {pictures.rungs[rung]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flow.map(({ from, to }, row) => (
              <tr key={from}>
                <th scope="row">{pictures.rungs[from]}</th>
                {rungs.map((rung, column) => {
                  const n = to[column] ?? 0;
                  const sign = n === 0 || column + 1 === row ? '' : column + 1 > row ? '↑ ' : '↓ ';
                  return (
                    <td key={rung} class={`num shade-${shadeOf(n, most)}`}>
                      {sign}
                      {counted(n)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <button type="button" class="btn btn-text no-print" onClick={() => onCsv(pictures.flow, table)}>
        {words.report.csv}
      </button>
    </figure>
  );
}
