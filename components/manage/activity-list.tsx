import { useState } from 'preact/hooks';
import type { ActivityLine } from '../../utils/model/activity-line';
import type { Activity } from '../../utils/model/entries/activity';
import { fromMinor } from '../../utils/model/money';
import { day, money, type Words } from '../../utils/words';
import { ToneBadge } from '../tone-badge';
import { isNoNumber, typedNumber } from '../typed-number';
import { activityPhase } from './activity-look';

export type ActivityEvents = {
  onResult: (line: ActivityLine, result: Record<ResultName, number | null>) => void;
  onStop: (line: ActivityLine) => void;
  onRemove: (line: ActivityLine) => void;
};
export type ResultName = 'spent' | 'awakened' | 'bought' | 'optedOut';
const MOST = 1e7;
const NAMES: ResultName[] = ['spent', 'awakened', 'bought', 'optedOut'];

/** The activities, the newest first. */
export function ActivityList({
  words,
  lines,
  ...events
}: { words: Words; lines: ActivityLine[] } & ActivityEvents) {
  return (
    <ul class="cards">
      {lines.map((line) => (
        <Card key={line.id} words={words} line={line} {...events} />
      ))}
    </ul>
  );
}

function Card({
  words,
  line,
  onResult,
  onStop,
  onRemove,
}: { words: Words; line: ActivityLine } & ActivityEvents) {
  const { activity: say } = words.manage;
  const { value, from, state } = line;
  const { tone, word } = activityPhase(words, state.phase);
  const amount = (one: Activity['budget']) => (one ? money(one, words.language) : say.notSet);
  return (
    <li class="card stack">
      <div class="row between">
        <h3>{value.name}</h3>
        <ToneBadge tone={tone} word={word} />
      </div>
      <p class="muted small num">
        {say.span(day(from, '', words.language), day(value.until, '', words.language))}
      </p>
      <p class="num">{say.money(amount(value.spent), amount(value.budget))}</p>
      {state.isStopLoss && <p class="notice notice-bad">{say.stopNow}</p>}
      {state.isOverBudget && !state.isStopLoss && <p class="notice">{say.overBudget}</p>}
      {state.wantsResult && <p class="ask small">{say.wantsResult}</p>}
      {value.bought !== null && value.expected !== null && (
        <p class="num">{say.against(value.bought, value.expected)}</p>
      )}
      {line.measured && (
        <p class="small num">
          {say.measured(line.measured.bought, line.measured.awakened, line.measured.before)}
        </p>
      )}
      {state.phase !== 'planned' && <Results words={words} line={line} onResult={onResult} />}
      <div class="row">
        {state.phase === 'running' && (
          <button
            type="button"
            class="btn"
            aria-label={say.forActivity(say.stop, value.name)}
            onClick={() => onStop(line)}
          >
            {say.stop}
          </button>
        )}
        <button
          type="button"
          class="btn btn-text"
          aria-label={say.forActivity(say.remove, value.name)}
          onClick={() => onRemove(line)}
        >
          {say.remove}
        </button>
      </div>
    </li>
  );
}

function Results({
  words,
  line,
  onResult,
}: { words: Words; line: ActivityLine } & Pick<ActivityEvents, 'onResult'>) {
  const { activity: say } = words.manage;
  const { value } = line;
  const known = (name: ResultName) => {
    const one = value[name];
    return one === null ? '' : String(typeof one === 'number' ? one : fromMinor(one));
  };
  const [typed, setTyped] = useState<Partial<Record<ResultName, string>>>({});
  const shown = (name: ResultName) => typed[name] ?? known(name);
  const numberOf = (name: ResultName) => typedNumber(shown(name), MOST);
  const isBad = (name: ResultName) => {
    const isPart = name !== 'spent' && !Number.isInteger(numberOf(name) ?? 0);
    return isPart || isNoNumber(shown(name), MOST);
  };
  const isChanged = NAMES.some((name) => shown(name) !== known(name));
  const submit = (event: Event) => {
    event.preventDefault();
    if (NAMES.some(isBad)) return;
    const [spent, awakened, bought, optedOut] = NAMES.map(numberOf);
    onResult(line, {
      ...{ spent: spent ?? null, awakened: awakened ?? null },
      ...{ bought: bought ?? null, optedOut: optedOut ?? null },
    });
    setTyped({});
  };
  return (
    <form class="stack-s" onSubmit={submit}>
      <div class="rule-fields">
        {NAMES.map((name) => (
          <label key={name} class="stack-s">
            <span class="small">{say.results[name]}</span>
            <input
              class="field num"
              inputMode="decimal"
              aria-label={say.resultOf(say.results[name], value.name)}
              aria-invalid={isBad(name)}
              value={shown(name)}
              onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <button type="submit" class="btn" disabled={!isChanged || NAMES.some(isBad)}>
        {say.save}
      </button>
    </form>
  );
}
