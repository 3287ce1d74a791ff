import type { Cohort } from '../../../utils/model/pictures';
import { counted, month as monthText, type Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';
import { said } from '../said';
import type { ChartTable } from './chart-rows';
import { shadeOf } from './scale';

type Props = { words: Words; cohorts: Cohort[]; onCsv: (name: string, table: ChartTable) => void };

/** Who came back, by the month of the first order: a table whose shades only repeat what its numbers say. */
export function CohortChart({ words, cohorts, onCsv }: Props) {
  const { pictures } = words.report;
  const width = Math.max(0, ...cohorts.map(({ active }) => active.length));
  const most = Math.max(0.0001, ...cohorts.flatMap(({ active }) => active.slice(1)));
  const after = Array.from({ length: Math.max(0, width - 1) }, (_, i) => i + 1);
  const table: ChartTable = {
    heads: [pictures.firstMonth, pictures.buyers, ...after.map((n) => pictures.monthAfter(n))],
    rows: cohorts.map(({ month, size, active }) => [
      ...[monthText(month, words.language), size],
      ...after.map((n) => (active[n] === undefined ? '' : said(words, active[n] ?? 0, 'share', ''))),
    ]),
  };
  return (
    <figure class="chart chart-wide" aria-labelledby="p-cohorts">
      <figcaption>
        <h3 id="p-cohorts">{pictures.cohorts}</h3>
        <p class="small muted">{pictures.cohortsSays}</p>
      </figcaption>
      <ScrollBox class="table-scroll" label={pictures.cohorts}>
        <table class="cohorts">
          <thead>
            <tr>
              <th scope="col">{pictures.firstMonth}</th>
              <th scope="col" class="num">
                {pictures.buyers}
              </th>
              {Array.from({ length: Math.max(0, width - 1) }, (_, i) => (
                <th key={String(i)} scope="col" class="num">
                  {pictures.monthAfter(i + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map(({ month, size, active }) => (
              <tr key={month}>
                <th scope="row">{monthText(month, words.language)}</th>
                <td class="num">{counted(size)}</td>
                {Array.from({ length: Math.max(0, width - 1) }, (_, i) => {
                  const share = active[i + 1];
                  if (share === undefined) return <td key={String(i)} />;
                  return (
                    <td key={String(i)} class={`num shade-${shadeOf(share, most)}`}>
                      {said(words, share, 'share', '')}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <button type="button" class="btn btn-text no-print" onClick={() => onCsv(pictures.cohorts, table)}>
        {words.report.csv}
      </button>
    </figure>
  );
}
