import { useEffect, useState } from 'preact/hooks';
import type { WalkEvents, WalkView } from '../../components/popup/walk-view';
import { ask } from '../../utils/browser/ask';
import { readWalkPause, readWalks, watchWalks } from '../../utils/browser/walks';
import type { OwnMessage } from '../../utils/model/messages';
import type { SiteStatus } from '../../utils/model/views';
import type { Walk, WalkOffer, Walks } from '../../utils/model/walk';
import { timeFor } from '../../utils/pipeline/walk/pace';
import { fail } from '../parts/fail';
import type { Site } from './use-site';

type Parts = { site: Site; send: (message: OwnMessage) => Promise<boolean> };

/** Reading all pages: what the list in front offers, the walk of its shop, and what each click asks for. */
export function useWalk({ site, send }: Parts): { view: WalkView | null; events: WalkEvents } {
  const [walks, setWalks] = useState<Walks>({});
  const [pause, setPause] = useState(3);
  const [offer, setOffer] = useState<WalkOffer | null>(null);
  const { tab } = site;
  const statuses = site.view?.kind === 'reading' ? site.view.statuses : [];
  const origins =
    site.view?.kind === 'reading' ? [site.view.origin, ...statuses.map((one) => one.origin)] : [];
  const walk = origins.map((origin) => walks[origin]).find((one) => one !== undefined) ?? null;
  const looks = statuses.map(printOf).join();
  useEffect(() => {
    readWalks().then(setWalks, fail('walks'));
    readWalkPause().then(setPause, fail('pause'));
    return watchWalks(setWalks);
  }, []);
  const isWalking = walk !== null;
  const tabId = tab?.id;
  // asked again with each new reading, and not while a walk goes on
  useEffect(() => {
    if (tabId === undefined || isWalking || looks === '') return;
    let ended = false;
    ask({ type: 'walk.offer', tab: tabId }).then((answer) => {
      if (!ended) setOffer(answer.ok ? answer.value : null);
    }, fail('offer'));
    return () => {
      ended = true;
    };
  }, [tabId, looks, isWalking, pause]);

  const about = (type: 'walk.pause' | 'walk.stop') => walk && void send({ type, origin: walk.origin });
  return {
    view:
      site.view?.kind === 'reading'
        ? { offer, walk, here: walk?.tab === tabId, left: walk && leftOf(walk, pause), pause }
        : null,
    events: {
      onWalk: (asked) =>
        offer && tab && void send({ type: 'walk.start', tab: tab.id, frame: offer.frame, ...asked }),
      onWalkPause: () => about('walk.pause'),
      onWalkStop: () => about('walk.stop'),
      onWalkResume: () => walk && tab && void send({ type: 'walk.resume', origin: walk.origin, tab: tab.id }),
      onWalkPace: (seconds) => {
        send({ type: 'walk.pace', seconds }).then((ok) => ok && setPause(seconds), fail('pace'));
      },
    },
  };
}

function printOf({ frame, readAt, rows, status }: SiteStatus): string {
  return `${frame}:${readAt}:${rows}:${status}`;
}

/** Milliseconds left, by what the steps so far took. */
function leftOf(walk: Walk, pause: number): number | null {
  if (walk.phase === 'details') return timeFor(walk.toOpen - walk.opened, walk, pause);
  const perPage = walk.pagesRead > 0 ? walk.rowsRead / walk.pagesRead : 0;
  const steps =
    walk.total !== null && perPage > 0
      ? Math.ceil((walk.total - walk.rowsRead) / perPage)
      : walk.pages !== null && walk.page !== null
        ? walk.pages - walk.page
        : null;
  return steps === null ? null : timeFor(Math.max(0, steps), walk, pause);
}
