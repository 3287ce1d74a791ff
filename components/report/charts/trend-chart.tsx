import { DAY } from '../../../utils/model/day';
import type { Stretch } from '../../../utils/model/pictures';
import { counted, day, type Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';
import { said } from '../said';
import { Chart } from './chart';
import type { ChartTable } from './chart-rows';
import { ticks } from './scale';

const [WIDE, HIGH, LEFT, BOTTOM] = [720, 220, 64, 24];

type Props = {
  words: Words;
  columns: Stretch[];
  currency: string;
  onCsv: (name: string, table: ChartTable) => void;
};

/** Sales over time as columns, the period before as a dashed line. */
export function TrendChart({ words, columns, currency, onCsv }: Props) {
  const { pictures } = words.report;
  const money = (minor: number) => said(words, minor, 'money', currency);
  const dayText = (one: number) => day(one * DAY, 'UTC', words.language);
  const span = ({ from, to }: Stretch) => (from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`);
  const marks = ticks(Math.max(...columns.map(({ net, beforeNet }) => Math.max(net, beforeNet)), 0));
  const top = marks.at(-1) ?? 1;
  const y = (minor: number) => HIGH - BOTTOM - (Math.max(0, minor) / top) * (HIGH - BOTTOM - 10);
  const step = (WIDE - LEFT) / Math.max(1, columns.length);
  const x = (i: number) => LEFT + i * step;
  const best = columns.reduce<Stretch | null>(
    (most, one) => (most && most.net >= one.net ? most : one),
    null,
  );
  const line = columns
    .map((one, i) => `${i === 0 ? 'M' : 'L'}${x(i) + step / 2} ${y(one.beforeNet)}`)
    .join(' ');
  const table: ChartTable = {
    heads: [pictures.time, pictures.sales, pictures.before, pictures.orders],
    rows: columns.map((one) => [span(one), money(one.net), money(one.beforeNet), counted(one.sales)]),
  };
  const labels = new Set([0, Math.floor((columns.length - 1) / 2), columns.length - 1]);
  return (
    <Chart
      words={words}
      id="trend"
      name={pictures.trend}
      says={best && best.net > 0 ? pictures.trendSays(span(best), money(best.net)) : pictures.nothing}
      table={table}
      onCsv={onCsv}
    >
      <ScrollBox class="chart-scroll" label={pictures.trend}>
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} class="chart-svg" aria-hidden="true" focusable="false">
          {marks.map((mark) => (
            <g key={mark}>
              <line class="chart-grid" x1={LEFT} x2={WIDE} y1={y(mark)} y2={y(mark)} />
              <text class="chart-text" x={LEFT - 8} y={y(mark) + 4} text-anchor="end">
                {money(mark)}
              </text>
            </g>
          ))}
          {columns.map((one, i) => (
            <rect
              key={one.from}
              class="chart-bar"
              x={x(i) + step * 0.14}
              width={step * 0.72}
              y={y(one.net)}
              height={HIGH - BOTTOM - y(one.net)}
              rx={Math.min(3, step * 0.2)}
            >
              <title>{`${span(one)}: ${money(one.net)}`}</title>
            </rect>
          ))}
          <path class="chart-before" d={line} />
          {columns.map(
            (one, i) =>
              labels.has(i) && (
                <text
                  key={one.to}
                  class="chart-text"
                  x={i === 0 ? LEFT : i === columns.length - 1 ? WIDE : x(i) + step / 2}
                  y={HIGH - 6}
                  text-anchor={i === 0 ? 'start' : i === columns.length - 1 ? 'end' : 'middle'}
                >
                  {dayText(one.from)}
                </text>
              ),
          )}
        </svg>
      </ScrollBox>
      <p class="small muted chart-key">
        <span class="key-bar" /> {pictures.sales} <span class="key-line" /> {pictures.before}
      </p>
    </Chart>
  );
}
