import { useState } from 'preact/hooks';
import { ActivityForm, type NewActivity } from '../../components/manage/activity-form';
import { ActivityList } from '../../components/manage/activity-list';
import { CampaignBox, type CampaignField, campaignFields } from '../../components/manage/campaign-box';
import { PlatformBox } from '../../components/manage/platform-box';
import { RulesForm } from '../../components/manage/rules-form';
import { ToneBadge } from '../../components/tone-badge';
import { typedNumber } from '../../components/typed-number';
import { activityState, cadenceOf } from '../../utils/care/activity';
import { breakEven } from '../../utils/care/campaign';
import type { ActivityLine } from '../../utils/model/activity-line';
import type { Activity } from '../../utils/model/entries/activity';
import type { Shop } from '../../utils/model/facts';
import { toMinor } from '../../utils/model/minor';
import type { TeamRules } from '../../utils/model/team-rules';
import { allKeptSums, measuredOf, platformShares } from '../../utils/pipeline/team/platforms';
import { entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { dayText, endOfDay, monthOf, startOf } from '../parts/local-days';
import { useWatch } from '../parts/use-watch';
import { freshId, putWith } from './put-with';
import type { Send } from './send';
import { useSaveRules } from './use-save-rules';

type Props = { words: Words; store: Store; shops: Shop[]; rules: TeamRules; send: Send };
const EMPTY = { price: '', cost: '', fee: '5', discount: '', fixed: '', usual: '' };
const TONES = { few: 'watch', fine: 'good', many: 'watch' } as const;

/** The shop's own activities with their budgets and results, and whether a platform's campaign could pay. */
export function ActivitiesPart({ words, store, shops, rules, send }: Props) {
  const { activity: say } = words.manage;
  const put = putWith(send);
  const entries = useWatch(() => entriesOf(store, 'activity'), []);
  const sums = useWatch(() => allKeptSums(store), []) ?? [];
  const [typed, setTyped] = useState<Record<CampaignField, string>>(EMPTY);
  const saving = useSaveRules(words, rules, send);
  if (!entries) return <p class="muted">{words.common.loading}</p>;
  const now = Date.now();
  const currency = shops[0]?.currency ?? null;
  const amount = (value: number | null) =>
    value === null ? null : { minor: toMinor(value, currency), currency };
  const lines = entries
    .map((entry): ActivityLine => {
      const { id, when, value } = entry;
      const from = when ?? value.until;
      const measured = measuredOf(sums, entry, now);
      return { id, from, value, measured, state: activityState(value, from, now) };
    })
    .sort((a, b) => b.from - a.from);
  const cadence = cadenceOf(
    lines.map(({ from }) => from),
    monthOf(now),
    now,
    rules,
  );
  const save = (id: string, when: number, value: Activity | null) =>
    void put({ kind: 'activity', subject: null, id, when, value });
  const onAdd = ({ name, from, until, budget, stopLoss, expected }: NewActivity) =>
    save(freshId(), startOf(from), {
      ...{ name, until: endOfDay(until), expected, budget: amount(budget), stopLoss: amount(stopLoss) },
      ...{ spent: null, awakened: null, bought: null, optedOut: null, isStopped: false },
    });
  const values = campaignFields.map((field) => typedNumber(typed[field], 1e9));
  const [price, cost, fee, discount, fixed, usual] = values;
  const isWhole = values.every((value) => value !== null);
  const result = isWhole
    ? breakEven({
        price: toMinor(price ?? 0, currency),
        cost: toMinor(cost ?? 0, currency),
        fee: (fee ?? 0) / 100,
        discount: (discount ?? 0) / 100,
        fixed: toMinor(fixed ?? 0, currency),
        usual: usual ?? 0,
      })
    : null;
  return (
    <>
      <p class="muted">{say.intro}</p>
      <div class="row">
        <p class="num">{say.cadence(cadence.begun, cadence.planned, cadence.low, cadence.high)}</p>
        <ToneBadge tone={TONES[cadence.finding]} word={say.findings[cadence.finding]} />
      </div>
      <ActivityForm words={words} today={dayText(now)} onAdd={onAdd} />
      <ActivityList
        words={words}
        lines={lines}
        onResult={({ id, from, value }, { spent, ...heads }) =>
          save(id, from, { ...value, ...heads, spent: amount(spent) })
        }
        onStop={({ id, from, value }) => save(id, from, { ...value, isStopped: true })}
        onRemove={({ id, from }) => save(id, from, null)}
      />
      <CampaignBox
        words={words}
        typed={typed}
        result={result}
        currency={currency}
        onType={(field, text) => setTyped({ ...typed, [field]: text })}
      />
      <PlatformBox words={words} shares={platformShares(sums, now)} />
      <RulesForm
        {...saving}
        title={say.cadenceRule}
        body={say.cadenceBody}
        fields={say.cadenceFields}
        ranges={{ cadenceLow: [0, 31], cadenceHigh: [0, 31] }}
      />
    </>
  );
}
