import type { SiteStatus } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { hostOf } from '../host-of';
import { NameShop } from './name-shop';
import { Offer } from './offer';
import { ReadingStatus } from './reading-status';

/** What the popup knows of the page in front. Origins are whole, hosts are drawn from them. */
export type SiteView =
  | { kind: 'not-a-site' }
  | { kind: 'incognito' }
  | { kind: 'offer'; origin: string; frames: string[]; refused: boolean }
  | { kind: 'paused'; origin: string }
  | { kind: 'reading'; origin: string; statuses: SiteStatus[]; frames: string[]; refused: boolean };

export type SiteEvents = {
  /** Must ask the browser at once, before anything else. */
  onUse: (origins: string[]) => void;
  onPause: (origin: string, paused: boolean) => void;
  onLook: () => void;
  /** The page contradicts what is known, and the seller says it is right. */
  onTrust: (origin: string) => void;
  onName: (origin: string, name: string) => void;
  /** To edit the goods of this page's rows together. */
  onRows: (frame: number) => void;
  /** The seller wants to show how this frame of the page is to be read. */
  onTeach: (frame: number) => void;
};
type Props = SiteEvents & { words: Words; site: SiteView };

export function SiteCard({ words, site, ...events }: Props) {
  const { site: say } = words;
  if (site.kind === 'not-a-site') return <p class="muted small">{say.notASite}</p>;
  if (site.kind === 'incognito') return <p class="notice small">{say.incognito}</p>;
  if (site.kind === 'offer') return <Offer words={words} {...site} onUse={events.onUse} />;
  return (
    <section class="card stack" aria-labelledby="site">
      <div class="site-head">
        <h2 id="site" class="small">
          <span class="out-of-sight">{say.heading} </span>
          {hostOf(site.origin)}
        </h2>
        <div class="row">
          {site.kind === 'reading' && (
            <button type="button" class="btn btn-text" onClick={events.onLook}>
              {say.look}
            </button>
          )}
          <button
            type="button"
            class="btn btn-text"
            onClick={() => events.onPause(site.origin, site.kind !== 'paused')}
          >
            {site.kind === 'paused' ? say.resume : say.pause}
          </button>
        </div>
      </div>
      {site.kind === 'paused' ? <p>{say.paused}</p> : <Statuses words={words} site={site} {...events} />}
    </section>
  );
}

function Statuses({
  words,
  site,
  onUse,
  onName,
  onRows,
  onTeach,
  onTrust,
}: SiteEvents & { words: Words; site: SiteView & { kind: 'reading' } }) {
  const { site: say } = words;
  const unnamed = site.statuses.find((status) => status.needsShopName);
  const odd = site.statuses.find(({ problems }) => problems.some(({ code }) => code === 'disagrees'));
  return (
    <>
      {site.statuses.length === 0 && <p class="muted">{say.unchecked}</p>}
      <div>
        {site.statuses.map((status) => (
          <ReadingStatus
            key={status.frame}
            words={words}
            status={status}
            own={status.origin === site.origin}
            onRows={onRows}
            onTeach={onTeach}
          />
        ))}
      </div>
      {odd && (
        <div class="stack-s">
          <p class="muted small">{say.trustHint}</p>
          <button type="button" class="btn btn-wide" onClick={() => onTrust(odd.origin)}>
            {say.trust}
          </button>
        </div>
      )}
      {unnamed && <NameShop words={words} onName={(name) => onName(unnamed.origin, name)} />}
      {site.frames.length > 0 && (
        <div class="stack-s">
          <p class="muted small">{say.framesTitle}</p>
          {site.frames.map((origin) => (
            <button key={origin} type="button" class="btn btn-wide" onClick={() => onUse([origin])}>
              {say.useFrame(hostOf(origin))}
            </button>
          ))}
        </div>
      )}
      {site.refused && <p class="notice small">{say.refused}</p>}
    </>
  );
}
