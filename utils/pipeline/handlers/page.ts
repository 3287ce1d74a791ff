import { markChanged } from '../../browser/backup-state';
import { hasGrant } from '../../browser/grants';
import { setPanelSubject } from '../../browser/panel';
import { injectReading } from '../../browser/reader-script';
import type { PageSender } from '../../browser/sender';
import { readSettings } from '../../browser/settings';
import { dropSiteStatuses, writeSiteStatus } from '../../browser/site-status';
import { readTaught } from '../../browser/taught';
import { injectTaught } from '../../browser/teaching';
import { isTrusted } from '../../browser/trust';
import type { HelloAnswer, PageMessage, ReadingAnswer, RestAnswer, TeachHello } from '../../model/messages';
import type { Reading } from '../../model/reading';
import { rowsOf } from '../../model/rows-of';
import type { Settings } from '../../model/settings';
import type { SiteStatus } from '../../model/views';
import { lexiconFor } from '../../reading/lexicon/for-languages';
import { cartNamed, carts, profileFor } from '../../reading/profiles/registry';
import { isFull } from '../../store/errors';
import { hasRoom } from '../../store/room';
import { hintWords, pickLanguage, withBeside, withNote } from '../../words';
import { catalogues } from '../../words/catalogues';
import { besidesOf } from '../besides';
import type { Desk } from '../desk';
import { giveWay } from '../give-way';
import { hasher } from '../hash';
import { type IngestDeps, type Ingested, ingest, NOTHING } from '../ingest';
import { basisOf, judgesOf } from '../rules';
import { rowNotes } from '../team/row-notes';
import { numbered } from '../walk/numbered';
import { walkIn, walkRead } from '../walk/run';
import { handleShown } from './shown';

/** What a page's answer doesn't wait for is done so much later. Milliseconds. */
const REST_MS = 500;

/** What a page's reader may ask for. Null where its origin is not granted: then it gets nothing at all. */
export type PageAnswer = HelloAnswer | ReadingAnswer | RestAnswer | TeachHello | null;

/**
 * Messages come from pages we don't own: they may submit facts and ask for verdicts on their own rows, nothing
 * else. `after` is called where new facts were stored.
 */
export async function handlePage(
  desk: Desk,
  message: PageMessage,
  sender: PageSender,
  after: () => void,
): Promise<PageAnswer> {
  if (!(await hasGrant(sender.origin))) return null;
  const settings = await readSettings();
  if (message.type === 'page.hello') return hello(desk, message, sender, settings);
  if (message.type === 'page.rest') return rest(desk, message, sender, settings, after);
  if (message.type === 'page.open') {
    await setPanelSubject(message.subject);
    return null;
  }
  if (message.type !== 'page.reading') return handleShown(desk, message, sender, settings);
  return taken(desk, message.reading, sender, settings, after);
}

/** Keeps a reading and answers with the hints for it. */
async function taken(
  desk: Desk,
  said: Reading,
  sender: PageSender,
  settings: Settings,
  after: () => void,
): Promise<ReadingAnswer> {
  const walk = await walkIn(sender);
  const reading = numbered(said, walk);
  const answer = await read(desk, reading, sender, settings, after);
  if (walk) walkRead(desk, sender, reading, answer.stored).catch(report);
  return answer;
}

function report(error: unknown): void {
  console.error('page', error);
}

/** Has the reader loaded into the frame that asks for it. */
async function rest(
  desk: Desk,
  { since, none }: Extract<PageMessage, { type: 'page.rest' }>,
  sender: PageSender,
  settings: Settings,
  after: () => void,
): Promise<RestAnswer> {
  // What the tab showed before this page; its frames may have told of themselves already.
  if (sender.frame === 0) await dropSiteStatuses(sender.tab, since);
  const paused = settings.paused.includes(sender.origin);
  if (paused) return { paused };
  // What the seller showed us may be nothing that we would have found ourselves.
  const shown = none && (await readTaught()).some(({ origin }) => origin === sender.origin);
  // A frame that is gone by now needs no reader: one that stays asks again.
  if (!none || shown) await injectReading(sender.tab, sender.frame);
  else await taken(desk, none, sender, settings, after);
  return { paused };
}

async function hello(
  desk: Desk,
  message: Extract<PageMessage, { type: 'page.hello' }>,
  sender: PageSender,
  settings: Settings,
): Promise<HelloAnswer | null> {
  const words = catalogues[pickLanguage(settings.language, desk.uiLanguage)];
  const profile = profileFor(sender.origin);
  const taught = (await readTaught()).filter(({ origin }) => origin === sender.origin);
  // What the seller corrected is never read the old way: without the means to apply it, not at all.
  if (taught.length > 0 && !(await injectTaught(sender.tab, sender.frame))) return null;
  return {
    paused: settings.paused.includes(sender.origin),
    lexicon: lexiconFor(message.langs),
    profile,
    ...(profile ? {} : { carts }),
    ...(taught.length > 0 ? { taught } : {}),
    groupLabel: words.hints.groupLabel,
  };
}

async function read(
  desk: Desk,
  reading: Reading,
  sender: PageSender,
  settings: Settings,
  after: () => void,
): Promise<ReadingAnswer> {
  const mayStore =
    !sender.incognito && reading.origin === sender.origin && !settings.paused.includes(sender.origin);
  let done = NOTHING;
  let isFullNow = false;
  if (mayStore && reading.status === 'read') {
    try {
      const [isRoom, deps] = await Promise.all([hasRoom(), depsOf(desk, reading, settings, after)]);
      isFullNow = !isRoom;
      if (isRoom) done = await ingest(deps, reading);
    } catch (error) {
      if (!isFull(error)) throw error;
      isFullNow = true;
    }
  }
  await writeSiteStatus(statusOf(reading, sender, done, isFullNow));
  if (done.changed > 0) {
    markChanged(desk.now());
    after();
  }
  return { stored: done.stored, hints: done.hints };
}

/** Everything a page's facts are judged and told with. Asked for together: each is a way to the browser and back. */
async function depsOf(
  desk: Desk,
  reading: Reading,
  settings: Settings,
  after: () => void,
): Promise<IngestDeps> {
  const now = desk.now();
  const words = catalogues[pickLanguage(settings.language, desk.uiLanguage)];
  const [hash, basis, trusted] = await Promise.all([
    hasher(desk.store),
    basisOf(desk.store, settings),
    isTrusted(reading.origin, now),
  ]);
  return {
    store: desk.store,
    hash,
    judges: judgesOf(desk.rules, settings.thresholds, now, basis),
    profile: profileFor(reading.origin) ?? cartNamed(reading.profile),
    wordsOf: (verdicts, mutes, note, beside) =>
      withNote(
        words,
        withBeside(words, hintWords(words, verdicts, now, mutes), beside),
        note,
        verdicts.some(({ as, finding }) => as === 'new' && finding === 'yes'),
      ),
    notesOf: (subjects) => rowNotes(desk.store, subjects, settings.team, now),
    besidesOf: (buyers, timeZone) => besidesOf(desk.store, buyers, timeZone, settings.care, now),
    aside: (work) => {
      const changed = (n: number) => {
        if (n === 0) return;
        markChanged(desk.now());
        after();
      };
      // The page has its answer by then, and mostly the next one, too, of a seller who turns pages.
      const rested = new Promise((go) => setTimeout(go, REST_MS));
      rested.then(giveWay).then(work).then(changed).catch(report);
    },
    now,
    trusted,
  };
}

function statusOf(reading: Reading, sender: PageSender, done: Ingested, isFullNow: boolean): SiteStatus {
  const rows = reading.status === 'read' ? rowsOf(reading).length : 0;
  const problems = [...reading.problems];
  if (done.problem) problems.push({ code: done.problem });
  if (done.refused) problems.push({ code: 'before-forgotten', n: done.refused });
  for (const { field, differs, compared } of done.disagrees)
    problems.unshift({ code: 'disagrees', field, n: differs, of: compared });
  return {
    tab: sender.tab,
    frame: sender.frame,
    origin: sender.origin,
    status: done.disagrees.length > 0 ? 'unreadable' : reading.status,
    kind: reading.kind,
    scope: reading.status === 'read' ? reading.scope : null,
    rows,
    total: reading.status === 'unreadable' ? null : (reading.coverage?.total ?? null),
    health: reading.health,
    problems,
    shop: done.shop?.id ?? null,
    shopName: done.shop?.name ?? null,
    needsShopName: done.needsShopName,
    hints: done.hints.length,
    ...(done.goods && done.goods.length > 0 ? { goods: done.goods } : {}),
    readAt: reading.readAt,
    url: reading.url,
    view: reading.view,
    ...(reading.taught ? { taught: true } : {}),
    ...(isFullNow ? { storageFull: true } : {}),
  };
}
