import type { ChartTable } from '../../components/report/charts/chart-rows';
import { DataTable } from '../../components/report/charts/data-table';
import { said } from '../../components/report/said';
import { activityState, cadenceOf } from '../../utils/care/activity';
import type { Activity } from '../../utils/model/entries/activity';
import type { Entry } from '../../utils/model/entry';
import type { GoalLine } from '../../utils/model/goal-line';
import type { TeamRules } from '../../utils/model/team-rules';
import { counted, day, money, type Words } from '../../utils/words';
import { monthOf } from '../parts/local-days';

type Props = {
  words: Words;
  goals: GoalLine[];
  activities: Entry<'activity'>[];
  rules: TeamRules;
  currency: string;
  onCsv: (name: string, table: ChartTable) => void;
};
const MOST = 12;

/** Goals with their pace, and the shop's own activities: what was planned and what came of it. */
export function TeamPictures({ words, goals, activities, rules, currency, onCsv }: Props) {
  const { boss, manage, report } = words;
  const { goal: say, activity } = manage;
  const now = Date.now();
  const cadence = cadenceOf(
    activities.map(({ when, value }) => when ?? value.until),
    monthOf(now),
    now,
    rules,
  );
  const told = (n: number | null) => (n === null ? boss.notTold : counted(n));
  const amount = (one: Activity['budget']) => (one ? money(one, words.language) : boss.notTold);
  const shared = { words, onCsv };
  const newest = [...activities].sort((a, b) => (b.when ?? b.value.until) - (a.when ?? a.value.until));
  return (
    <div class="charts">
      {goals.length > 0 && (
        <DataTable
          {...shared}
          isWide
          id="goals"
          name={boss.goals}
          says={boss.goalsBody}
          table={{
            heads: [boss.goals, boss.now, report.parts.target, boss.pace, boss.progress, boss.state],
            rows: goals.map(({ figure, period, unit, value, target, pace }) => [
              `${report.figures[figure].name} · ${say.periods[period]}`,
              said(words, value, unit, currency),
              said(words, target, unit, currency),
              pace.expected === null ? '—' : said(words, pace.expected, unit, currency),
              pace.progress === null || pace.expected === null
                ? '—'
                : said(words, pace.progress, 'share', ''),
              say.findings[pace.finding],
            ]),
          }}
        />
      )}
      {newest.length > 0 && (
        <DataTable
          {...shared}
          isWide
          id="activities"
          name={boss.activities}
          says={`${activity.cadence(cadence.begun, cadence.planned, cadence.low, cadence.high)} ${activity.findings[cadence.finding]}`}
          table={{
            heads: [
              ...[boss.activities, report.day, boss.state, boss.plan, boss.result, boss.awakened, boss.gone],
              ...[boss.budget, boss.spent],
            ],
            rows: newest
              .slice(0, MOST)
              .map(({ when, value }) => [
                value.name,
                day(when ?? value.until, '', words.language),
                activity.phases[activityState(value, when ?? value.until, now).phase],
                ...[told(value.expected), told(value.bought), told(value.awakened), told(value.optedOut)],
                ...[amount(value.budget), amount(value.spent)],
              ]),
          }}
        />
      )}
    </div>
  );
}
