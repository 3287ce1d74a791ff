import { useState } from 'preact/hooks';
import type { Digest, SectionState } from '../../utils/model/entries/digest';
import type { Words } from '../../utils/words';
import { ToneBadge } from '../tone-badge';

export type DigestLine = { key: string; name: string; value: string; change: string; mark: string };
type Props = {
  words: Words;
  id: string;
  name: string;
  lines: DigestLine[];
  state: SectionState;
  value: Digest;
  /** Left unread so often that it is proposed for removal; 0 where it isn't. */
  unread: number;
  onSave: (value: Digest) => void;
  onDrop: () => void;
};

const TONES = {
  unread: 'unknown',
  read: 'plain',
  answered: 'good',
  following: 'watch',
  followed: 'good',
} as const;

/** One section of the week with what the boss did about it. */
export function DigestSectionView(props: Props) {
  const { words, id, name, lines, state, value, unread, onSave } = props;
  const { digest: say } = words;
  const [answer, setAnswer] = useState(value.answer);
  const [follow, setFollow] = useState(value.follow);
  const save = (event: Event) => {
    event.preventDefault();
    const text = follow.trim();
    onSave({ answer: answer.trim(), follow: text, isDone: value.isDone && text === value.follow });
  };
  return (
    <section class="digest-section" aria-labelledby={`d-${id}`}>
      <header class="row between">
        <h2 id={`d-${id}`}>{name}</h2>
        <ToneBadge tone={TONES[state]} word={say.states[state]} />
      </header>
      {unread > 0 && (
        <div class="notice row between no-print">
          <span>{say.propose(unread)}</span>
          <span class="row">
            <button type="button" class="btn" onClick={props.onDrop}>
              {say.drop}
            </button>
            <button type="button" class="btn btn-text" onClick={() => onSave(value)}>
              {say.keep}
            </button>
          </span>
        </div>
      )}
      <table class="digest-lines">
        <caption class="out-of-sight">{name}</caption>
        <thead class="out-of-sight">
          <tr>
            <th scope="col">{say.figure}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.change}</th>
            <th scope="col">{say.check}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.name}</th>
              <td class="num">{line.value}</td>
              <td class="num small muted">{line.change}</td>
              <td class="small muted">{line.mark}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(value.answer !== '' || value.follow !== '') && (
        <p class="small print-only">
          {value.answer} {value.follow}
        </p>
      )}
      <form class="digest-form no-print" onSubmit={save}>
        <label class="stack-s">
          <span class="small">{say.answer}</span>
          <input
            class="field"
            maxLength={500}
            value={answer}
            onInput={(event) => setAnswer(event.currentTarget.value)}
          />
        </label>
        <label class="stack-s">
          <span class="small">{say.follow}</span>
          <input
            class="field"
            maxLength={500}
            value={follow}
            onInput={(event) => setFollow(event.currentTarget.value)}
          />
        </label>
        <button
          type="submit"
          class="btn"
          aria-label={say.about(state === 'unread' ? say.read : say.save, name)}
        >
          {state === 'unread' && answer === '' && follow === '' ? say.read : say.save}
        </button>
        {value.follow !== '' && (
          <label class="choice">
            <input
              type="checkbox"
              checked={value.isDone}
              onChange={(event) => onSave({ ...value, isDone: event.currentTarget.checked })}
            />
            <span>{say.done}</span>
          </label>
        )}
      </form>
    </section>
  );
}
