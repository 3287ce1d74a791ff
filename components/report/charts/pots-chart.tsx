import type { PotPlace } from '../../../utils/model/pictures';
import { counted, type Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';
import { said } from '../said';
import { Chart } from './chart';
import type { ChartTable } from './chart-rows';

const [WIDE, HIGH, LEFT, BOTTOM] = [720, 300, 64, 40];
const MOST = 60;

type Props = {
  words: Words;
  pots: PotPlace[];
  currency: string;
  onCsv: (name: string, table: ChartTable) => void;
};

/** Each listing by its turns (drawn by their square root: most turn little, a few a lot) and margin; the area is its money. */
export function PotsChart({ words, pots, currency, onCsv }: Props) {
  const { pictures } = words.report;
  const money = (minor: number) => said(words, minor, 'money', currency);
  const share = (of: number) => said(words, of, 'share', currency);
  const turns = (of: number) => said(words, of, 'factor', currency);
  const shown = pots.slice(0, MOST);
  const fastest = Math.max(1, ...shown.map((one) => one.turns));
  const across = [0, 0.5, 1, 2, 4, 8, 16, 32, 52].filter((mark) => mark <= fastest);
  const [low, high] = [
    Math.min(0, ...shown.map((one) => one.margin)),
    Math.max(0.5, ...shown.map((one) => one.margin)),
  ];
  const most = shown[0]?.stock ?? 1;
  const x = (of: number) => LEFT + 20 + Math.sqrt(of / fastest) * (WIDE - LEFT - 50);
  const y = (of: number) => HIGH - BOTTOM - ((of - low) / (high - low)) * (HIGH - BOTTOM - 24);
  const table: ChartTable = {
    heads: [pictures.listing, pictures.stock, pictures.turns, pictures.margin, pictures.after],
    rows: pots.map((one) => [
      one.title,
      money(one.stock),
      turns(one.turns),
      share(one.margin),
      money(one.after),
    ]),
  };
  const still = pots.filter((one) => one.turns < 1).reduce((sum, { stock }) => sum + stock, 0);
  const all = pots.reduce((sum, { stock }) => sum + stock, 0);
  return (
    <Chart
      words={words}
      id="pots"
      name={pictures.pots}
      says={all > 0 ? pictures.potsSays(money(still), share(still / all)) : pictures.nothing}
      table={table}
      onCsv={onCsv}
    >
      <ScrollBox class="chart-scroll" label={pictures.pots}>
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} class="chart-svg" aria-hidden="true" focusable="false">
          {[low, (low + high) / 2, high].map((mark) => (
            <g key={mark}>
              <line class="chart-grid" x1={LEFT} x2={WIDE} y1={y(mark)} y2={y(mark)} />
              <text class="chart-text" x={LEFT - 6} y={y(mark) + 4} text-anchor="end">
                {share(mark)}
              </text>
            </g>
          ))}
          {across.map((mark) => (
            <text key={mark} class="chart-text" x={x(mark)} y={HIGH - 22} text-anchor="middle">
              {counted(mark)}
            </text>
          ))}
          <text class="chart-text" x={(LEFT + WIDE) / 2} y={HIGH - 4} text-anchor="middle">
            {pictures.turns}
          </text>
          {shown.map((one) => (
            <circle
              key={one.key}
              class="chart-pot"
              cx={x(one.turns)}
              cy={y(one.margin)}
              r={3 + 22 * Math.sqrt(one.stock / most)}
            >
              <title>{`${one.title}: ${money(one.stock)}`}</title>
            </circle>
          ))}
        </svg>
      </ScrollBox>
    </Chart>
  );
}
