import type { Walk } from '../../utils/model/walk';
import type { Words } from '../../utils/words';
import { WalkOfferCard } from './walk-offer';
import type { WalkEvents, WalkView } from './walk-view';

type Props = WalkEvents & { words: Words; view: WalkView };

/** Reading all pages: what it would be, how far it is, or why it stands still. */
export function WalkCard({ words, view, ...events }: Props) {
  const { walk, offer } = view;
  if (walk) return <Progress words={words} view={{ ...view, walk }} {...events} />;
  return offer ? <WalkOfferCard words={words} offer={offer} pause={view.pause} {...events} /> : null;
}

type ProgressProps = WalkEvents & { words: Words; view: WalkView & { walk: Walk } };

function Progress({ words, view, onWalkPause, onWalkResume, onWalkStop }: ProgressProps) {
  const { walk: say } = words;
  const { walk, left } = view;
  const { state } = walk;
  const title = state === 'running' ? say.reading(walk.shopName ?? '') : say[state];
  return (
    <section class="card stack" aria-labelledby="walk">
      <h2 id="walk" class="small">
        {title}
      </h2>
      <Bar words={words} walk={walk} />
      <p class="small num">{figures(words, walk, state === 'running' ? left : null)}</p>
      {state === 'running' && !view.here && <p class="muted small">{say.elsewhere}</p>}
      {state === 'running' && walk.hidden && <p class="notice small">{say.hidden}</p>}
      {walk.why !== null && (
        <p class={state === 'trouble' ? 'notice notice-bad small' : 'small'} role="status">
          {say.reasons[walk.why]}
        </p>
      )}
      <div class="row">
        {state === 'running' && (
          <button type="button" class="btn" onClick={onWalkPause}>
            {say.pause}
          </button>
        )}
        {(state === 'paused' || state === 'trouble') && (
          <button type="button" class="btn btn-primary" onClick={onWalkResume}>
            {say.resume}
          </button>
        )}
        <button type="button" class="btn btn-text" onClick={onWalkStop}>
          {state === 'done' ? say.close : say.stop}
        </button>
      </div>
    </section>
  );
}

function Bar({ words, walk }: { words: Words; walk: Walk }) {
  const label = figures(words, walk, null);
  const [value, max] =
    walk.phase === 'details'
      ? [walk.opened, walk.toOpen]
      : walk.total === null
        ? [walk.page ?? walk.pagesRead, walk.pages]
        : [walk.rowsRead, walk.total];
  // Without a known end the bar only says that something goes on.
  if (!max) return walk.state === 'running' ? <progress class="bar" aria-label={label} /> : null;
  return <progress class="bar" value={Math.min(value, max)} max={max} aria-label={label} />;
}

function figures({ walk: say }: Words, walk: Walk, left: number | null): string {
  const parts =
    walk.phase === 'details'
      ? [say.opened(walk.opened, walk.toOpen)]
      : [say.rows(walk.rowsRead, walk.total), ...(walk.way === 'next' ? [say.pages(walk.pagesRead)] : [])];
  return [...parts, ...(left === null ? [] : [say.left(say.duration(left))])].join(' · ');
}
