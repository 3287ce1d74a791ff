import { useState } from 'preact/hooks';
import { type Dsr, type ScoreId, scoreIds } from '../../utils/model/entries/dsr';
import type { Words } from '../../utils/words';
import { typedNumber } from '../typed-number';
import { useDialog } from './use-dialog';

type Props = {
  words: Words;
  /** This month as YYYY-MM. */
  month: string;
  /** What was entered already, the newest first. */
  known: { key: string; text: string; onRemove: () => void }[];
  onScores: (scores: Dsr) => Promise<boolean>;
  /** Points by which a score falls before it is a task. */
  drop: number;
  onDrop: (points: number) => Promise<boolean>;
  /** `amount` in whole units. */
  onSpend: (month: string, amount: number) => Promise<boolean>;
  onClose: () => void;
};
const MOST = 1e10;

/** The few numbers that no page of the backend shows. */
export function EnterNumbers({ words, month, known, drop, onScores, onDrop, onSpend, onClose }: Props) {
  const { boss, report } = words;
  const dialog = useDialog();
  const [scores, setScores] = useState<Record<ScoreId, string>>({
    described: '',
    service: '',
    logistics: '',
  });
  const [points, setPoints] = useState(String(drop));
  const [of, setMonth] = useState(month);
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const said = (done: boolean) => setNote(done ? boss.saved : boss.bad);
  const saveScores = async (event: Event) => {
    event.preventDefault();
    const typed = scoreIds.map((id) => typedNumber(scores[id], 5));
    const isBad = scoreIds.some((id, i) => scores[id].trim() !== '' && typed[i] === null);
    const [described = null, service = null, logistics = null] = typed;
    if (isBad || typed.every((one) => one === null)) return said(false);
    said(await onScores({ described, service, logistics }));
  };
  const saveDrop = async (event: Event) => {
    event.preventDefault();
    const value = typedNumber(points, 2);
    if (value === null || value < 0.01) return said(false);
    said(await onDrop(value));
  };
  const saveSpend = async (event: Event) => {
    event.preventDefault();
    const value = typedNumber(amount, MOST);
    if (value === null || !/^\d{4}-\d{2}$/.test(of)) return said(false);
    said(await onSpend(of, value));
  };
  return (
    <dialog ref={dialog} class="figure-detail stack" aria-labelledby="enter-name" onClose={onClose}>
      <header class="row between">
        <h2 id="enter-name">{boss.enter}</h2>
        <button type="button" class="btn btn-text" onClick={onClose}>
          {report.close}
        </button>
      </header>
      <p class="muted">{boss.enterBody}</p>
      <form class="stack" onSubmit={(event) => void saveScores(event)} aria-labelledby="enter-scores">
        <h3 id="enter-scores">{boss.scores}</h3>
        <div class="enter-grid">
          {scoreIds.map((id) => (
            <label key={id} class="stack-s">
              <span class="small">{boss.scoreNames[id]}</span>
              <input
                class="field num"
                inputMode="decimal"
                placeholder={boss.scoreHint}
                value={scores[id]}
                onInput={(event) => setScores({ ...scores, [id]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
        <button type="submit" class="btn">
          {boss.save}
        </button>
      </form>
      <form class="stack" onSubmit={(event) => void saveDrop(event)}>
        <div class="enter-grid">
          <label class="stack-s">
            <span class="small">{boss.drop}</span>
            <input
              class="field num"
              inputMode="decimal"
              aria-describedby="enter-drop"
              value={points}
              onInput={(event) => setPoints(event.currentTarget.value)}
            />
          </label>
        </div>
        <p id="enter-drop" class="muted small">
          {boss.dropHint}
        </p>
        <button type="submit" class="btn">
          {boss.save}
        </button>
      </form>
      <form class="stack" onSubmit={(event) => void saveSpend(event)} aria-labelledby="enter-spend">
        <h3 id="enter-spend">{boss.spend}</h3>
        <div class="enter-grid">
          <label class="stack-s">
            <span class="small">{boss.month}</span>
            <input
              class="field"
              type="month"
              value={of}
              onChange={(event) => setMonth(event.currentTarget.value)}
            />
          </label>
          <label class="stack-s">
            <span class="small">{boss.amount}</span>
            <input
              class="field num"
              inputMode="decimal"
              value={amount}
              onInput={(event) => setAmount(event.currentTarget.value)}
            />
          </label>
        </div>
        <button type="submit" class="btn">
          {boss.save}
        </button>
      </form>
      <p role="status">{note}</p>
      {known.length > 0 && (
        <section class="stack" aria-labelledby="enter-known">
          <h3 id="enter-known">{boss.entered}</h3>
          <ul class="plain-list">
            {known.map(({ key, text, onRemove }) => (
              <li key={key} class="row between">
                <span class="num">{text}</span>
                <button
                  type="button"
                  class="btn btn-text"
                  aria-label={words.manage.goal.forGoal(words.manage.goal.remove, text)}
                  onClick={onRemove}
                >
                  {words.manage.goal.remove}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </dialog>
  );
}
