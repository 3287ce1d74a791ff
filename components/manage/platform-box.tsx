import type { PlatformShare } from '../../utils/model/activity-line';
import { counted, type Words } from '../../utils/words';

/** From here on a platform that changes its mind takes the shop with it. */
const LOCKED = 0.8;

/** How the orders spread over platforms. */
export function PlatformBox({ words, shares }: { words: Words; shares: PlatformShare[] }) {
  const { activity: say } = words.manage;
  const first = shares[0];
  return (
    <section class="card stack" aria-labelledby="platforms">
      <h2 id="platforms">{say.platforms}</h2>
      {!first && <p class="muted small">{say.platformsNone}</p>}
      <ul class="plain-list">
        {shares.map(({ platform, orders, share }) => (
          <li key={platform} class="row between num">
            <span>{platform}</span>
            <span>
              {Math.round(share * 100)}% ({counted(orders)})
            </span>
          </li>
        ))}
      </ul>
      {first && first.share >= LOCKED && <p class="small">{say.locked}</p>}
    </section>
  );
}
