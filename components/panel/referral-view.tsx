import { useId, useState } from 'preact/hooks';
import type { Money } from '../../utils/model/money';
import type { PersonLine, ReferralRefusal, ReferralView } from '../../utils/model/referral';
import type { Words } from '../../utils/words';
import { day, money } from '../../utils/words';
import { isNoNumber, typedNumber } from '../typed-number';
import { PersonLink } from './person-link';
import { SearchField } from './search-field';

type Props = {
  words: Words;
  view: ReferralView;
  currency: string | null;
  timeZone: string;
  text: string;
  /** Customers found for what was typed, each with what forbids choosing her; null where nothing was typed. */
  hits: (PersonLine & { refusal: ReferralRefusal | null })[] | null;
  onText: (text: string) => void;
  onChoose: (subject: string) => void;
  onTakeBack: () => void;
  /** A plain number in the shop's currency. */
  onReward: (amount: number | null) => void;
  onOpen: (subject: string) => void;
};

/** Who brought a customer, and whom she brought: one step each way. */
export function ReferralPart(props: Props) {
  const { words, view, timeZone, onTakeBack, onOpen } = props;
  const { people, language } = words;
  const { by, brought } = view;
  const line = (one: PersonLine) =>
    [people.sales(one.sales), one.newest === null ? '' : people.lastSeen(day(one.newest, timeZone, language))]
      .filter(Boolean)
      .join(' · ');
  return (
    <div class="stack-s">
      {by ? (
        <div class="row between">
          <span class="small">
            {people.broughtBy} <PersonLink words={words} person={by} onOpen={onOpen} /> · {line(by)}
          </span>
          <button type="button" class="btn btn-text" onClick={onTakeBack}>
            {people.takeBack}
          </button>
        </div>
      ) : (
        <Search {...props} line={line} />
      )}
      {by && <Reward key={by.subject} {...props} reward={by.reward} />}
      {brought.length > 0 && (
        <>
          <h3>{people.brought(brought.length)}</h3>
          <ul class="plain-list small">
            {brought.map((one) => (
              <li key={one.subject} class="row between">
                <PersonLink words={words} person={one} onOpen={onOpen} />
                <span>
                  {day(one.since, timeZone, language)} · {line(one)}
                  {one.reward && ` · ${people.rewardOf(money(one.reward, language))}`}
                </span>
              </li>
            ))}
          </ul>
          <p class="small">{people.broughtSum(view.orders, view.net && money(view.net, language))}</p>
        </>
      )}
      <p class="muted small">{people.oneStep}</p>
    </div>
  );
}

function Search({
  words,
  text,
  hits,
  onText,
  onChoose,
  line,
}: Props & { line: (one: PersonLine) => string }) {
  const { people } = words;
  return (
    <>
      <SearchField label={people.search} hint={people.searchHint} text={text} onText={onText} />
      {hits && (
        <ul class="plain-list small" aria-live="polite">
          {hits.length === 0 && <li class="muted">{people.noHit}</li>}
          {hits.map((one) => (
            <li key={one.subject} class="row between">
              <span>
                {one.label} · {line(one)}
                {one.refusal && <span class="muted"> · {people.refusals[one.refusal]}</span>}
              </span>
              {one.refusal === null && (
                <button type="button" class="btn" onClick={() => onChoose(one.subject)}>
                  {people.choose(one.label)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Reward({ words, currency, reward, onReward }: Props & { reward: Money | null }) {
  const { people, common, language } = words;
  const id = useId();
  const [typed, setTyped] = useState('');
  const bad = isNoNumber(typed);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!bad && typed.trim() !== '') onReward(typedNumber(typed));
    setTyped('');
  };
  if (reward)
    return (
      <div class="row between small">
        <span>{people.rewardOf(money(reward, language))}</span>
        <button type="button" class="btn btn-text" onClick={() => onReward(null)}>
          {common.undo}
        </button>
      </div>
    );
  return (
    <form class="row" onSubmit={submit}>
      <label for={id} class="small">
        {people.reward(currency ?? '')}
      </label>
      <input
        id={id}
        class="field field-short num"
        inputMode="decimal"
        aria-invalid={bad}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="btn" disabled={bad || typed.trim() === ''}>
        {common.save}
      </button>
    </form>
  );
}
