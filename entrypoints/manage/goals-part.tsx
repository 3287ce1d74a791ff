import { useState } from 'preact/hooks';
import { GoalForm } from '../../components/manage/goal-form';
import { GoalsList } from '../../components/manage/goals-list';
import { type NewObjective, ObjectiveForm } from '../../components/manage/objective-form';
import { ShopChoice } from '../../components/shop-choice';
import { DAY } from '../../utils/model/day';
import type { GoalPeriod } from '../../utils/model/entries/goal';
import type { Shop } from '../../utils/model/facts';
import { toMinor } from '../../utils/model/minor';
import type { FigureId } from '../../utils/model/report';
import type { Settings } from '../../utils/model/settings';
import { keyOf } from '../../utils/model/subject';
import { allFigures } from '../../utils/pipeline/figures';
import { goalsView } from '../../utils/pipeline/team/goals';
import { entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import { moment, type Words } from '../../utils/words';
import { dayText, endOfDay } from '../parts/local-days';
import { useWatch } from '../parts/use-watch';
import { useMaterial } from '../report/use-material';
import { useSums } from '../report/use-sums';
import { putWith } from './put-with';
import type { Send } from './send';

type Props = { words: Words; store: Store; shops: Shop[]; settings: Settings; send: Send };
const QUARTER = 90;

/** Goals and the objective of one shop, against the report's own figures. */
export function GoalsPart({ words, store, shops, settings, send }: Props) {
  const { goal: say } = words.manage;
  const put = putWith(send);
  const [picked, setPicked] = useState<string | null>(null);
  const shop = shops.find(({ id }) => id === picked) ?? shops[0] ?? null;
  const subject = shop ? keyOf({ kind: 'shop', shop: shop.id, id: 'goals' }) : null;
  const sums = useSums(store, shop?.id ?? null);
  const kept = sums?.kept ?? null;
  const material = useMaterial(store, shop, kept?.sums ?? null, settings);
  const entries = useWatch(
    async () => ({ goals: await entriesOf(store, 'goal'), objectives: await entriesOf(store, 'objective') }),
    [],
  );
  if (!entries) return <p class="muted">{words.common.loading}</p>;
  if (!shop || !subject) return <p class="notice">{words.manage.goods.none}</p>;
  const now = Date.now();
  const goals = entries.goals.filter((one) => one.subject === subject);
  const objective = entries.objectives.find((one) => one.subject === subject)?.value ?? null;
  const view = goalsView(goals, objective, allFigures, material, now);
  const currency = kept?.sums.currencies[0] || (shop.currency ?? '');
  const figures = allFigures.filter(({ better }) => better !== null).map(({ id, unit }) => ({ id, unit }));
  // Shares are typed in per cent, money in whole units.
  const stored = (id: FigureId, typed: number) => {
    const unit = figures.find((one) => one.id === id)?.unit;
    return unit === 'share' ? typed / 100 : unit === 'money' ? toMinor(typed, currency || null) : typed;
  };
  const onAdd = (figure: FigureId, period: GoalPeriod, typed: number) =>
    void put({
      ...{ kind: 'goal', subject, id: `${period}:${figure}`, when: null },
      value: { figure, period, target: stored(figure, typed) },
    });
  const onObjective = ({ text, until, results }: NewObjective) => {
    const last = endOfDay(until);
    const blank = { text, from: now, until: last, results: results.map((one) => ({ ...one, start: 0 })) };
    const began = goalsView([], blank, allFigures, material, now).objective;
    const startOf = (figure: FigureId) => began?.results.find((one) => one.figure === figure)?.value ?? 0;
    void put({
      ...{ kind: 'objective', subject, id: '', when: now },
      value: {
        ...{ text, from: now, until: last },
        results: results.map(({ figure, target }) => ({
          figure,
          start: startOf(figure),
          target: stored(figure, target),
        })),
      },
    });
  };
  return (
    <>
      <p class="muted">{say.intro}</p>
      <ShopChoice words={words} shops={shops} chosen={shop.id} onChoose={setPicked} />
      <div class="row">
        <p class="muted small" role="status">
          {sums?.share != null ? say.adding : kept ? say.asOf(moment(kept.at, '', words.language)) : ''}
        </p>
        {kept && sums?.share == null && (
          <button type="button" class="btn btn-text" onClick={sums?.again}>
            {say.again}
          </button>
        )}
      </div>
      <GoalsList
        words={words}
        view={view}
        currency={currency}
        onRemove={({ id }) => void put({ kind: 'goal', subject, id, when: null, value: null })}
      />
      <GoalForm words={words} figures={figures} onAdd={onAdd} />
      <ObjectiveForm
        words={words}
        figures={figures}
        until={dayText(now + QUARTER * DAY)}
        onSave={onObjective}
      />
    </>
  );
}
