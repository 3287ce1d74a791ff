import { useState } from 'preact/hooks';
import type { BoardLine } from '../../utils/model/board';
import type { Trial } from '../../utils/model/entries/trial';
import { fromMinor } from '../../utils/model/money';
import type { TrialFinding } from '../../utils/model/trial-state';
import { counted, type Words } from '../../utils/words';
import { OutLink } from '../out-link';
import { ToneBadge } from '../tone-badge';
import { typedNumber } from '../typed-number';

export type TrialEvents = {
  onStart: (line: BoardLine, goods: string) => void;
  onStage: (line: BoardLine, stage: Trial['stage']) => void;
  onSpent: (line: BoardLine, spent: number) => void;
  onRemove: (line: BoardLine) => void;
};
type Props = TrialEvents & { words: Words; line: BoardLine; names: Map<string, string> };

const tones = {
  idea: 'plain',
  running: 'plain',
  pass: 'good',
  fail: 'dead',
  unknown: 'unknown',
  decided: 'plain',
} as const satisfies Record<TrialFinding, string>;

/** One test: where it stands, why, and what can be done with it. */
export function TrialCard({ words, line, names, ...events }: Props) {
  const { board: say } = words.manage;
  const { trial, state, label, url } = line;
  const { stage, picker, source } = trial;
  const about = [
    source && say.sources[source],
    picker && `${say.picker} ${names.get(picker) ?? picker}`,
  ].filter(Boolean);
  return (
    <li class="card stack">
      <div class="row between">
        <h3>{trial.title}</h3>
        {stage === 'testing' && <ToneBadge tone={tones[state.finding]} word={say.findings[state.finding]} />}
      </div>
      {about.length > 0 && <p class="muted small">{about.join(' · ')}</p>}
      {label !== null && (
        <p class="small">
          {url ? (
            <OutLink words={words} to={url}>
              {label}
            </OutLink>
          ) : (
            label
          )}
        </p>
      )}
      <Progress words={words} line={line} />
      {stage === 'idea' && <StartForm words={words} line={line} onStart={events.onStart} />}
      {stage === 'testing' && <SpentForm words={words} line={line} onSpent={events.onSpent} />}
      <Actions words={words} line={line} {...events} />
    </li>
  );
}

function Progress({ words, line: { trial, state } }: Pick<Props, 'words' | 'line'>) {
  const { board: say } = words.manage;
  const known = (have: number | null) => (have === null ? say.unknownCount : counted(have));
  const early = state.earlyStock;
  return (
    <>
      {trial.stage === 'testing' && state.day !== null && (
        <p class="num">
          {say.day(Math.min(state.day, state.of), state.of)}
          {state.measures.map(({ what, have, need }) => ` · ${say.measures[what](known(have), need)}`)}
        </p>
      )}
      {state.finding === 'unknown' && <p class="ask small">{say.notWhole}</p>}
      {trial.stage === 'testing' && state.isOverBudget && (
        <p class="notice notice-bad small">{say.overBudget}</p>
      )}
      {early !== null && <p class="notice small">{early === true ? say.earlyMarked : say.early(early)}</p>}
    </>
  );
}

function StartForm({ words, line, onStart }: Pick<Props, 'words' | 'line' | 'onStart'>) {
  const { board: say } = words.manage;
  const [goods, setGoods] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onStart(line, goods.trim());
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        class="field"
        list="goods-names"
        aria-label={say.forTest(say.listing, line.trial.title)}
        placeholder={say.listingPlaceholder}
        value={goods}
        onInput={(event) => setGoods(event.currentTarget.value)}
      />
      <button type="submit" class="btn btn-primary" disabled={goods.trim() === ''}>
        {say.start}
      </button>
    </form>
  );
}

function SpentForm({ words, line, onSpent }: Pick<Props, 'words' | 'line' | 'onSpent'>) {
  const { board: say } = words.manage;
  const known = line.trial.spent ? String(fromMinor(line.trial.spent)) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? known;
  const value = typedNumber(shown);
  const submit = (event: Event) => {
    event.preventDefault();
    if (value === null) return;
    setTyped(null);
    onSpent(line, value);
  };
  return (
    <form class="row" onSubmit={submit}>
      <label class="row">
        {say.spent}
        <input
          class="field field-short num"
          inputMode="decimal"
          value={shown}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn" disabled={value === null || shown === known}>
        {say.spentSave}
      </button>
    </form>
  );
}

function Actions({ words, line, onStage, onRemove }: Props | (TrialEvents & Pick<Props, 'words' | 'line'>)) {
  const { board: say } = words.manage;
  const { stage, title } = line.trial;
  const named = (action: string) => say.forTest(action, title);
  const button = (action: string, to: Trial['stage'], look = 'btn') => (
    <button type="button" class={look} aria-label={named(action)} onClick={() => onStage(line, to)}>
      {action}
    </button>
  );
  return (
    <div class="row">
      {stage === 'testing' && button(say.pass, 'passed', 'btn btn-primary')}
      {stage === 'testing' && button(say.fail, 'failed')}
      {(stage === 'testing' || stage === 'passed') && button(say.stock, 'stocked')}
      {(stage === 'failed' || stage === 'passed') && button(say.again, 'testing', 'btn btn-text')}
      <button
        type="button"
        class="btn btn-text"
        aria-label={named(say.remove)}
        onClick={() => onRemove(line)}
      >
        {say.remove}
      </button>
    </div>
  );
}
