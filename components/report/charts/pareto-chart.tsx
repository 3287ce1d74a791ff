import type { Place } from '../../../utils/model/pictures';
import type { Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';
import { said } from '../said';
import { Chart } from './chart';
import type { ChartTable } from './chart-rows';
import { ticks } from './scale';

const [WIDE, HIGH, LEFT, RIGHT, BOTTOM] = [720, 220, 64, 44, 24];
/** Columns that are drawn; the table holds all. */
const MOST = 40;

type Props = {
  words: Words;
  places: Place[];
  currency: string;
  onCsv: (name: string, table: ChartTable) => void;
};

/** Listings by what they brought, with the share that they and the better ones make up. A, B and C differ in pattern too. */
export function ParetoChart({ words, places, currency, onCsv }: Props) {
  const { pictures } = words.report;
  const money = (minor: number) => said(words, minor, 'money', currency);
  const share = (of: number) => said(words, of, 'share', currency);
  const shown = places.slice(0, MOST);
  const marks = ticks(shown[0]?.minor ?? 0);
  const top = marks.at(-1) ?? 1;
  const base = HIGH - BOTTOM;
  const y = (part: number) => base - part * (base - 10);
  const step = (WIDE - LEFT - RIGHT) / Math.max(1, shown.length);
  const x = (i: number) => LEFT + i * step;
  const grades = places.filter(({ grade }) => grade === 'a').length;
  const line = shown.map((one, i) => `${i === 0 ? 'M' : 'L'}${x(i) + step / 2} ${y(one.upTo)}`).join(' ');
  const table: ChartTable = {
    heads: [pictures.listing, pictures.sales, pictures.upTo, pictures.grade],
    rows: places.map((one) => [one.title, money(one.minor), share(one.upTo), one.grade.toUpperCase()]),
  };
  return (
    <Chart
      words={words}
      id="pareto"
      name={pictures.pareto}
      says={places.length > 0 ? pictures.paretoSays(grades, places.length) : pictures.nothing}
      table={table}
      onCsv={onCsv}
    >
      <ScrollBox class="chart-scroll" label={pictures.pareto}>
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} class="chart-svg" aria-hidden="true" focusable="false">
          {marks.map((mark) => (
            <g key={mark}>
              <line class="chart-grid" x1={LEFT} x2={WIDE - RIGHT} y1={y(mark / top)} y2={y(mark / top)} />
              <text class="chart-text" x={LEFT - 8} y={y(mark / top) + 4} text-anchor="end">
                {money(mark)}
              </text>
            </g>
          ))}
          {[0.8, 1].map((part) => (
            <text key={part} class="chart-text" x={WIDE - RIGHT + 6} y={y(part) + 4}>
              {share(part)}
            </text>
          ))}
          {shown.map((one, i) => (
            <rect
              key={one.key}
              class={`chart-grade-${one.grade}`}
              x={x(i) + step * 0.12}
              width={step * 0.76}
              y={y(one.minor / top)}
              height={base - y(one.minor / top)}
            >
              <title>{`${one.title}: ${money(one.minor)}`}</title>
            </rect>
          ))}
          <path class="chart-line" d={line} />
          <line class="chart-limit" x1={LEFT} x2={WIDE - RIGHT} y1={y(0.8)} y2={y(0.8)} />
        </svg>
      </ScrollBox>
    </Chart>
  );
}
