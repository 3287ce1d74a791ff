import type { Words } from '../../utils/words';
import { hostOf } from '../host-of';

export type Site = { origin: string; paused: boolean };
type Props = {
  words: Words;
  sites: Site[];
  onPause: (origin: string, paused: boolean) => void;
  onWithdraw: (origin: string) => void;
};

/** Every site Renhuo may read, each with the way to stop it. */
export function SitesList({ words, sites, onPause, onWithdraw }: Props) {
  const { options } = words;
  return (
    <section class="section card" aria-labelledby="sites">
      <h2 id="sites">{options.sites}</h2>
      <p class="muted">{sites.length === 0 ? options.noSites : options.sitesBody}</p>
      <ul class="plain-list">
        {sites.map(({ origin, paused }) => {
          const host = hostOf(origin);
          return (
            <li key={origin} class="site-row">
              <span>
                {host} <span class="muted small">{paused ? options.pausedSite : options.granted}</span>
              </span>
              <span class="row">
                <button
                  type="button"
                  class="btn"
                  aria-label={paused ? options.resume(host) : options.pause(host)}
                  onClick={() => onPause(origin, !paused)}
                >
                  {paused ? options.resumeShort : options.pauseShort}
                </button>
                <button
                  type="button"
                  class="btn btn-danger"
                  aria-label={options.withdraw(host)}
                  onClick={() => onWithdraw(origin)}
                >
                  {options.withdrawShort}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
