import type { PageMessage, RestAnswer, TabMessage } from '../../utils/model/messages';
import { couldHold } from '../../utils/reading/grid/could-hold';
import { addressOf } from './address';
import type { Clock } from './clock';
import type { Extension } from './extension';
import { unseenSince } from './first-seen';
import { worthReading } from './frames';
import { CONFIRM_NOTHING, makePace, RETRIES } from './pace';
import { hearPage } from './page-events';
import { makePlanner } from './planner';
import { asFailed } from './settle';
import type { StartReader } from './stages';

type ScoutParts = { window: Window & typeof globalThis; extension: Extension; clock: Clock };

/** `begin` hands everything over to the reader, once; `end` ends the reader, too. */
export type Scout = { begin(start: StartReader): void; end(): void };

/**
 * All that stands in every page: asks now and then whether anything here could be a list, has the reader loaded
 * where it could or where somebody wants to be shown the reading, and is quiet from then on. Nothing it does throws into the page.
 */
export function startScout({ window, extension, clock }: ScoutParts): Scout {
  const { document } = window;
  const pace = makePace();
  let [ended, begun, stopped] = [false, false, false];
  /** The question itself failed here: what we can't look at is the reader's to say. */
  let unclear = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  /** Where nothing was found, since when, and whether the background knows. */
  let nothing = { url: '', since: 0, told: false };
  let unseen = unseenSince(window, clock.now());
  /** Counts what makes a question obsolete; `asking` is the one under way. */
  let turn = 0;
  let asking = false;
  /** Another question came meanwhile. */
  let again = false;
  let hear: ((message: TabMessage) => Promise<unknown> | undefined) | null = null;
  let endReader: (() => void) | null = null;
  const waiting: (() => void)[] = [];

  const may = () => !stopped && !begun && !document.hidden && !orphaned();
  const planner = makePlanner({ clock, pace, may, look: () => guarded(look) });
  // One change is enough to look again: until then it costs the page nothing more.
  const observer = new window.MutationObserver(() => {
    observer.disconnect();
    lookSoon();
  });

  function guarded(run: () => void): void {
    try {
      run();
    } catch {
      unclear = true;
      void ask(null);
    }
  }

  function orphaned(): boolean {
    if (!ended && !extension.alive()) end();
    return ended;
  }

  function lookSoon(): void {
    const now = clock.now();
    planner.plan(Math.max(0, lookedAt + pace.gap(now) - now));
  }

  function watch(roots: Node[]): void {
    observer.disconnect();
    for (const root of roots) observer.observe(root, { childList: true, subtree: true, characterData: true });
  }

  function look(): void {
    lookedAt = clock.now();
    planner.looked();
    if (!worthReading(window)) {
      watch([document]);
      return;
    }
    const { worth, roots } = unclear ? { worth: true, roots: [document] } : couldHold(document);
    watch(roots);
    if (worth) void ask(null);
    else foundNothing();
  }

  function foundNothing(): void {
    unseen = null;
    const url = addressOf(window);
    if (nothing.url !== url) nothing = { url, since: clock.now(), told: false };
    const left = nothing.since + CONFIRM_NOTHING - clock.now();
    if (left > 0) planner.plan(left);
    else if (!nothing.told) void ask(nothing);
  }

  /** Asks for the reader; with `none` tells only that nothing was found, and it comes where a seller taught this page. */
  async function ask(none: typeof nothing | null): Promise<void> {
    if (asking) again = true;
    if (asking || begun || orphaned()) return;
    asking = true;
    const mine = turn;
    const message: PageMessage = {
      type: 'page.rest',
      since: clock.now() - window.performance.now(),
      none: none && asFailed(window, clock.now(), 'no-rows'),
    };
    const answer = (await extension.send(message)) as RestAnswer | null | undefined;
    asking = false;
    if (begun || orphaned()) return;
    if (none) none.told = Boolean(answer);
    if (answer?.paused && turn === mine) quiet();
    else if (!none?.told) tryAgain();
    if (again) lookSoon();
    again = false;
    for (const go of waiting.splice(0)) go();
  }

  function tryAgain(): void {
    // What stands there is no younger than our first try.
    unseen ??= clock.now();
    // After these only when the page changes.
    const wait = RETRIES[failures++];
    if (wait !== undefined) planner.plan(wait);
  }

  function quiet(): void {
    stopped = true;
    planner.cancel();
    observer.disconnect();
  }

  const unlisten = extension.listen((message) => {
    if (begun) return shown(message, hear?.(message));
    if (message.type === 'tab.show') {
      if (!worthReading(window)) return undefined;
      const answer = new Promise<unknown>((resolve) => {
        waiting.push(() => resolve(hear?.(message) ?? { reading: null }));
      });
      void ask(null);
      return shown(message, answer);
    }
    turn += 1;
    if (message.type === 'tab.stop') quiet();
    else {
      // Most are told because hints elsewhere may say something else now: only where rows could be does the reader come.
      [stopped, failures] = [false, 0];
      nothing.told = false;
      planner.plan(0);
    }
    return undefined;
  });

  /** Says beside a reading what is thought of its page without one, so that the two can be compared. */
  function shown(message: TabMessage, answer: Promise<unknown> | undefined): typeof answer {
    if (message.type !== 'tab.show') return answer;
    return answer?.then((reading) => ({ ...(reading as object), worth: couldHold(document).worth }));
  }

  const unhear = hearPage(window, {
    onAct: () => addressOf(window) !== nothing.url && lookSoon(),
    onVisibility(isBack) {
      if (isBack) nothing.told = false;
      if (document.hidden) {
        unseen ??= clock.now();
        observer.disconnect();
      } else planner.plan(0);
    },
    // Frames often start at no size: they are looked at once they have one.
    onResize: lookSoon,
  });

  function end(): void {
    if (ended) return;
    ended = true;
    quiet();
    unlisten();
    unhear();
    endReader?.();
  }

  planner.plan(0);
  return {
    begin(start) {
      if (begun || orphaned()) return;
      quiet();
      unhear();
      begun = true;
      const listen: Extension['listen'] = (handle) => {
        hear = handle;
        for (const go of waiting.splice(0)) go();
        return () => {
          hear = null;
        };
      };
      endReader = start({ extension: { ...extension, listen }, clock, unseen });
    },
    end,
  };
}
