import { DAY } from '../../../utils/model/day';
import type { Line } from '../../../utils/model/pictures';
import { day, type Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';
import { Chart } from './chart';
import type { ChartTable } from './chart-rows';

const [WIDE, HIGH, LEFT, RIGHT, BOTTOM] = [720, 200, 52, 12, 24];

type Props<N extends string> = {
  words: Words;
  id: string;
  name: string;
  says: string;
  lines: Line<N>[];
  nameOf: (line: N) => string;
  said: (value: number) => string;
  /** What no value can be more than, where there is such a thing. */
  most?: number;
  /** How a day is called: months where each point is one. */
  dayText?: (day: number) => string;
  /** What stands behind it where that is more than the lines. */
  table?: ChartTable;
  onCsv: (name: string, table: ChartTable) => void;
};

/** Up to three lines over time; they differ in dash and in the mark of their points, not by colour alone. */
export function LinesChart<N extends string>({ words, lines, nameOf, said, ...rest }: Props<N>) {
  const { id, name, says, onCsv } = rest;
  const dayText = rest.dayText ?? ((one: number) => day(one * DAY, 'UTC', words.language));
  const days = [...new Set(lines.flatMap(({ points }) => points.map((one) => one.day)))].sort(
    (a, b) => a - b,
  );
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [from, to] = [days[0] ?? 0, days.at(-1) ?? 0];
  const spread = Math.max(...values) - Math.min(...values);
  // Lines that hardly move are not blown up to fill the picture.
  const pad = Math.max(spread * 0.15, Math.abs(Math.max(...values)) * 0.02, 0.01);
  // Shares stand between nothing and all.
  const [low, high] =
    rest.most === undefined
      ? [Math.max(0, Math.min(...values) - pad), Math.max(...values) + pad]
      : [0, rest.most];
  const marks =
    rest.most === undefined ? [low + pad / 2, (low + high) / 2, high - pad / 2] : [low, high / 2, high];
  const x = (one: number) => LEFT + ((one - from) / Math.max(1, to - from)) * (WIDE - LEFT - RIGHT);
  const y = (value: number) => HIGH - BOTTOM - ((value - low) / (high - low)) * (HIGH - BOTTOM - 12);
  const table: ChartTable = rest.table ?? {
    heads: [words.report.pictures.time, ...lines.map((line) => nameOf(line.name))],
    rows: days.map((one) => [
      dayText(one),
      ...lines.map(({ points }) => {
        const value = points.find((point) => point.day === one)?.value ?? null;
        return value === null ? '—' : said(value);
      }),
    ]),
  };
  return (
    <Chart words={words} id={id} name={name} says={says} table={table} onCsv={onCsv}>
      <ScrollBox class="chart-scroll" label={name}>
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} class="chart-svg" aria-hidden="true" focusable="false">
          {marks.map((mark) => (
            <g key={mark}>
              <line class="chart-grid" x1={LEFT} x2={WIDE - RIGHT} y1={y(mark)} y2={y(mark)} />
              <text class="chart-text" x={LEFT - 6} y={y(mark) + 4} text-anchor="end">
                {said(mark)}
              </text>
            </g>
          ))}
          {lines.map((line, n) => (
            <g key={line.name}>
              <path class={`chart-series chart-series-${n}`} d={pathOf(line.points, x, y)} />
              {line.points.map(
                (point) =>
                  point.value !== null && (
                    <PointMark key={point.day} n={n} x={x(point.day)} y={y(point.value)}>
                      {`${nameOf(line.name)}, ${dayText(point.day)}: ${said(point.value)}`}
                    </PointMark>
                  ),
              )}
            </g>
          ))}
          <text class="chart-text" x={LEFT} y={HIGH - 6}>
            {dayText(from)}
          </text>
          <text class="chart-text" x={WIDE - RIGHT} y={HIGH - 6} text-anchor="end">
            {dayText(to)}
          </text>
        </svg>
      </ScrollBox>
      {lines.length > 1 && (
        <p class="small muted chart-key">
          {lines.map((line, n) => (
            <span key={line.name} class="series-key">
              <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true" focusable="false">
                <path class={`chart-series chart-series-${n}`} d="M0 5 H28" />
                <PointMark n={n} x={14} y={5} />
              </svg>
              {nameOf(line.name)}
            </span>
          ))}
        </p>
      )}
    </Chart>
  );
}

/** Where a value is not known the line breaks off. */
function pathOf(
  points: Line<string>['points'],
  x: (day: number) => number,
  y: (of: number) => number,
): string {
  let isDown = false;
  return points
    .map(({ day: on, value }) => {
      if (value === null) {
        isDown = false;
        return '';
      }
      const step = `${isDown ? 'L' : 'M'}${x(on)} ${y(value)}`;
      isDown = true;
      return step;
    })
    .join(' ');
}

function PointMark({ n, x, y, children }: { n: number; x: number; y: number; children?: string }) {
  const title = children === undefined ? null : <title>{children}</title>;
  const shape = `chart-point chart-point-${n}`;
  if (n === 1)
    return (
      <rect class={shape} x={x - 3.5} y={y - 3.5} width={7} height={7}>
        {title}
      </rect>
    );
  if (n === 2)
    return (
      <path class={shape} d={`M${x} ${y - 4.5} l4.5 8 h-9 z`}>
        {title}
      </path>
    );
  return (
    <circle class={shape} cx={x} cy={y} r={3.5}>
      {title}
    </circle>
  );
}
