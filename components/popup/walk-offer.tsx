import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WalkOffer } from '../../utils/model/walk';
import type { Words } from '../../utils/words';
import type { WalkEvents } from './walk-view';

/** Choices of a pause between two pages, in seconds. */
const PAUSES = [3, 6, 15, 30];

type Props = Pick<WalkEvents, 'onWalk' | 'onWalkPace'> & { words: Words; offer: WalkOffer; pause: number };

/** What reading the whole list would mean and how long it takes, before anything begins. */
export function WalkOfferCard({ words, offer, pause, onWalk, onWalkPace }: Props) {
  const { walk: say } = words;
  const [details, setDetails] = useState(false);
  const opening = say.duration(offer.details * offer.timePerDetail);
  if (offer.way === null)
    return (
      <Frame words={words}>
        <p class="small">{say.detailsOffer(offer.details, opening)}</p>
        <Manners words={words} pause={pause} onWalkPace={onWalkPace} />
        <button type="button" class="btn" onClick={() => onWalk({ pages: false, details: true })}>
          {say.detailsStart(offer.details)}
        </button>
      </Frame>
    );
  const notes = [
    offer.way === 'scroll' ? say.offerScroll : say.offer,
    offer.page !== null && offer.page > 1 ? say.fromPage(offer.page) : '',
    offer.time === null ? say.timeUnknown : say.time(say.duration(offer.time)),
  ];
  return (
    <Frame words={words}>
      <p class="small">{notes.filter(Boolean).join(words.language === 'en' ? ' ' : '')}</p>
      {offer.filtered && <p class="notice small">{say.filtered}</p>}
      {offer.details > 0 && (
        <label class="choice small">
          <input
            type="checkbox"
            checked={details}
            onChange={(event) => setDetails(event.currentTarget.checked)}
          />
          <span>{say.alsoDetails(offer.details, opening)}</span>
        </label>
      )}
      <Manners words={words} pause={pause} onWalkPace={onWalkPace} />
      <button type="button" class="btn" onClick={() => onWalk({ pages: true, details })}>
        {say.start}
      </button>
    </Frame>
  );
}

function Frame({ words, children }: { words: Words; children: ComponentChildren }) {
  return (
    <section class="card stack" aria-labelledby="walk">
      <h2 id="walk" class="small">
        {words.walk.heading}
      </h2>
      {children}
    </section>
  );
}

function Manners({ words, pause, onWalkPace }: Pick<Props, 'words' | 'pause' | 'onWalkPace'>) {
  const { walk: say } = words;
  const choices = PAUSES.includes(pause) ? PAUSES : [pause, ...PAUSES];
  return (
    <>
      <p class="muted small">{say.manners}</p>
      <label class="walk-pace small">
        <span>{say.pace}</span>
        <select
          class="field"
          value={String(pause)}
          onChange={(event) => onWalkPace(Number(event.currentTarget.value))}
        >
          {choices.map((seconds) => (
            <option key={seconds} value={String(seconds)}>
              {say.paceOf(seconds)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
