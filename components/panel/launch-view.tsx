import type { ComponentChildren } from 'preact';
import type { LaunchPerson, LaunchView } from '../../utils/model/launch';
import type { Words } from '../../utils/words';
import { ToneBadge } from '../tone-badge';
import { PersonLink } from './person-link';

type Props = {
  words: Words;
  view: LaunchView;
  /** Who is next, and which of the list that is; null where nobody is left. */
  next: { person: LaunchPerson; nth: number } | null;
  onTold: (subject: string) => void;
  onSkip: (subject: string) => void;
  onOpen: (subject: string) => void;
  /** Takes back who was told last; null where nobody was. */
  onBack: (() => void) | null;
  onStop: () => void;
  /** The message to copy. */
  children: ComponentChildren;
};

/** A launch list, worked through one by one. */
export function LaunchList({ words, view, next, onTold, onSkip, onOpen, onBack, onStop, children }: Props) {
  const { people } = words;
  const { open, told, resting } = view;
  return (
    <div class="stack-s">
      <p class="muted small">{people.launchBody}</p>
      <p class="small num" role="status">
        {[
          people.launchTold(told),
          open.length > 0 && people.launchOpen(open.length),
          resting > 0 && people.launchResting(resting),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {next ? (
        <>
          <div class="row between">
            <span>
              <PersonLink words={words} person={next.person} onOpen={onOpen} />{' '}
              <ToneBadge tone="good" word={people.launchWhy[next.person.why]} />
            </span>
            <span class="muted small num">
              {people.sales(next.person.sales)} · {people.launchAt(next.nth, open.length)}
            </span>
          </div>
          {children}
          <div class="row">
            <button type="button" class="btn btn-primary" onClick={() => onTold(next.person.subject)}>
              {people.launchTell}
            </button>
            <button type="button" class="btn" onClick={() => onSkip(next.person.subject)}>
              {people.launchSkip}
            </button>
          </div>
        </>
      ) : (
        <p>{people.launchNobody}</p>
      )}
      {onBack && (
        <button type="button" class="btn btn-text" onClick={onBack}>
          {words.common.undo}
        </button>
      )}
      {view.isOwn && (
        <button type="button" class="btn btn-text" onClick={onStop}>
          {people.launchStop}
        </button>
      )}
    </div>
  );
}
