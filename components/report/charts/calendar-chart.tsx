import { DAY } from '../../../utils/model/day';
import type { CalendarDay } from '../../../utils/model/pictures';
import { counted, day, type Words } from '../../../utils/words';
import { ScrollBox } from '../../scroll-box';
import { Chart } from './chart';
import type { ChartTable } from './chart-rows';

const CELL = 13;
/** Room for the names of days. */
const LEFT = 22;
/** Rows that bear a name: Monday, Wednesday, Friday. */
const NAMED = [0, 2, 4];

type Props = { words: Words; days: CalendarDay[]; onCsv: (name: string, table: ChartTable) => void };

/** Orders by day, a column a week with Monday on top. */
export function CalendarChart({ words, days, onCsv }: Props) {
  const { pictures } = words.report;
  const dayText = (one: number) => day(one * DAY, 'UTC', words.language);
  const [first] = days;
  // 1970-01-01 was a Thursday.
  const weekday = (one: number) => (((one + 3) % 7) + 7) % 7;
  const nameOf = new Intl.DateTimeFormat(words.language, { weekday: 'short', timeZone: 'UTC' });
  const start = first ? first.day - weekday(first.day) : 0;
  const weeks = Math.ceil(((days.at(-1)?.day ?? 0) - start + 1) / 7);
  const quiet = days.filter(({ sales }) => sales === 0).length;
  const table: ChartTable = {
    heads: [pictures.time, pictures.orders],
    rows: days.map((one) => [dayText(one.day), counted(one.sales)]),
  };
  return (
    <Chart
      words={words}
      id="calendar"
      name={pictures.calendar}
      says={pictures.calendarSays(quiet, days.length)}
      table={table}
      onCsv={onCsv}
    >
      <ScrollBox class="chart-scroll" label={pictures.calendar}>
        <svg
          viewBox={`0 0 ${LEFT + Math.max(26, weeks) * CELL} ${7 * CELL}`}
          class="chart-svg chart-calendar"
          aria-hidden="true"
          focusable="false"
        >
          {NAMED.map((row) => (
            <text key={row} class="chart-weekday" x={0} y={row * CELL + 9}>
              {nameOf.format((start + row) * DAY)}
            </text>
          ))}
          {days.map((one) => (
            <rect
              key={one.day}
              class={`level-${one.level}`}
              x={LEFT + Math.floor((one.day - start) / 7) * CELL}
              y={weekday(one.day) * CELL}
              width={CELL - 2}
              height={CELL - 2}
              rx={2}
            >
              <title>{`${dayText(one.day)}: ${counted(one.sales)}`}</title>
            </rect>
          ))}
        </svg>
      </ScrollBox>
    </Chart>
  );
}
