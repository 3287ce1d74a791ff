import { type PresetId, presetIds, withPreset } from '../../utils/model/presets';
import { type GroupNumber, groupNumberNames, type Thresholds } from '../../utils/model/settings';
import type { GroupName, ThresholdPreview } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { GroupChoice } from './group-choice';
import { type GroupDraft, sameGroup, withNumber } from './group-draft';
import { PreviewBox } from './preview-box';
import { type Scale, ThresholdField } from './threshold-field';

/** The ranges of the model's schema; a test holds the two together. */
export const scales: Record<keyof Thresholds, Scale> = {
  deadDays: { low: 7, high: 730, slide: 365, factor: 1 },
  minAgeDays: { low: 0, high: 365, slide: 180, factor: 1 },
  dyingChance: { low: 0, high: 0.99, factor: 100 },
  dyingFloor: { low: 0, high: 180, factor: 1 },
  slowDays: { low: 30, high: 365, factor: 1 },
  restockDays: { low: 1, high: 120, factor: 1 },
  feeRate: { low: 0, high: 0.4, factor: 100 },
  minMargin: { low: 0, high: 0.5, factor: 100 },
  trafficMargin: { low: 0, high: 0.5, factor: 100 },
  repeatFrom: { low: 2, high: 20, slide: 10, factor: 1 },
  sleepingChance: { low: 0, high: 0.99, factor: 100 },
  carryingRate: { low: 0, high: 1, factor: 100 },
  tasksPerDay: { low: 1, high: 30, factor: 1 },
};
const keys = Object.keys(scales) as (keyof Thresholds)[];
const ofGoods = new Set<keyof Thresholds>(groupNumberNames);
const isOfGoods = (key: keyof Thresholds): key is GroupNumber => ofGoods.has(key);

/** Numbers being tried; a text where what was typed is no valid number. */
export type Draft = Record<keyof Thresholds, number | string>;

type Props = {
  words: Words;
  draft: Draft;
  /** Categories with numbers of their own, and whose numbers are shown; null: the shop's. */
  groups: GroupDraft[];
  scope: GroupName | null;
  preview: ThresholdPreview | null;
  counting: boolean;
  changed: boolean;
  atDefaults: boolean;
  applied: boolean;
  onDraft: (draft: Draft) => void;
  onGroups: (groups: GroupDraft[]) => void;
  onScope: (scope: GroupName | null) => void;
  onApply: () => void;
  onDiscard: () => void;
  onDefaults: () => void;
};

export function ThresholdsForm(props: Props) {
  const { words, draft, groups, scope, preview, counting, changed, onDraft, onGroups } = props;
  const { options } = words;
  const valid =
    keys.every((key) => typeof draft[key] === 'number') &&
    groups.every(({ numbers }) => Object.values(numbers).every((value) => typeof value === 'number'));
  const own = scope ? (groups.find((one) => sameGroup(one, scope))?.numbers ?? {}) : null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (valid && changed) props.onApply();
  };
  return (
    <section class="section card" aria-labelledby="thresholds">
      <h2 id="thresholds">{options.thresholds}</h2>
      <p class="muted">{options.thresholdsBody}</p>
      <form class="stack" onSubmit={submit}>
        {scope === null && <Presets words={words} onChoose={(id) => onDraft(withPreset(draft, id))} />}
        <GroupChoice
          words={words}
          choices={preview?.groups ?? []}
          groups={groups}
          scope={scope}
          onScope={props.onScope}
          onRemove={(gone) => onGroups(groups.filter((one) => !sameGroup(one, gone)))}
        />
        <div>
          {keys.map((key) => {
            if (scope !== null && !isOfGoods(key)) return null;
            const value = own && isOfGoods(key) ? (own[key] ?? draft[key]) : draft[key];
            const isOwn = own !== null && isOfGoods(key) && own[key] !== undefined;
            const put = (next: number | string | null) => {
              if (scope && isOfGoods(key)) onGroups(withNumber(groups, scope, key, next));
              else if (next !== null) onDraft({ ...draft, [key]: next });
            };
            return (
              <ThresholdField
                key={key}
                words={words}
                id={`t-${key}`}
                say={options.fields[key]}
                scale={scales[key]}
                value={value}
                line={preview?.lines[key]}
                past={key === 'repeatFrom' ? 'repeat' : key === 'sleepingChance' ? 'sleeping' : 'goods'}
                onValue={put}
                {...(isOwn && scope ? { own: { name: scope.name, onShop: () => put(null) } } : {})}
              />
            );
          })}
        </div>
        <PreviewBox words={words} preview={preview} counting={counting} changed={changed} />
        <div class="row">
          <button type="submit" class="btn btn-primary" disabled={!valid || !changed}>
            {options.apply}
          </button>
          {changed && (
            <button type="button" class="btn" onClick={props.onDiscard}>
              {options.discard}
            </button>
          )}
          {!props.atDefaults && (
            <button type="button" class="btn btn-text" onClick={props.onDefaults}>
              {options.defaults}
            </button>
          )}
          <span class="muted small" role="status">
            {props.applied && !changed ? options.applied : ''}
          </span>
        </div>
      </form>
    </section>
  );
}

/** Numbers for a kind of shop to begin with: they are filled in, not applied. */
function Presets({ words, onChoose }: { words: Words; onChoose: (id: PresetId) => void }) {
  const { presets: say } = words.options;
  return (
    <p class="row">
      <label class="label" for="preset">
        {say.label}
      </label>
      <select
        id="preset"
        class="field"
        onChange={(event) => {
          const id = presetIds.find((one) => one === event.currentTarget.value);
          if (id) onChoose(id);
        }}
      >
        <option value="">{say.choose}</option>
        {presetIds.map((id) => (
          <option key={id} value={id}>
            {say.kinds[id]}
          </option>
        ))}
      </select>
    </p>
  );
}
