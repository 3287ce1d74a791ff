import type { Words } from '../../utils/words';
import { hostOf } from '../host-of';

type Props = {
  words: Words;
  origin: string;
  frames: string[];
  refused: boolean;
  onUse: (origins: string[]) => void;
};

/** A site Renhuo may not read yet: one click for it, one for each site embedded in it. */
export function Offer({ words, origin, frames, refused, onUse }: Props) {
  const { site } = words;
  return (
    <section class="card offer stack" aria-labelledby="offer">
      <p class="muted small">{hostOf(origin)}</p>
      <h2 id="offer">{site.offerTitle}</h2>
      <p class="small">{site.offerBody}</p>
      <button type="button" class="btn btn-primary btn-wide" onClick={() => onUse([origin])}>
        {site.use}
      </button>
      {frames.length > 0 && (
        <div class="stack-s">
          <p class="muted small">{site.framesTitle}</p>
          {frames.map((frame) => (
            <button key={frame} type="button" class="btn btn-wide" onClick={() => onUse([origin, frame])}>
              {site.useFrame(hostOf(frame))}
            </button>
          ))}
        </div>
      )}
      {refused && (
        <p class="notice small" role="status">
          {site.refused}
        </p>
      )}
    </section>
  );
}
