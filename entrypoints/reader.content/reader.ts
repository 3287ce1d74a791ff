import type { HelloAnswer } from '../../utils/model/messages';
import type { readSteps } from '../../utils/reading/read-page';
import type { Steps } from '../../utils/reading/steps';
import { addressOf } from './address';
import { makeDelivery } from './delivery';
import { makeFirstSeen } from './first-seen';
import { worthReading } from './frames';
import { givenBy } from './given';
import { makeGreeter } from './greeter';
import { makeBoard } from './hints/board';
import { makeOneLook } from './one-look';
import { makePace, QUIET } from './pace';
import { hearPage } from './page-events';
import { makePlanner } from './planner';
import { asFailed, asUnstable, type Look, lookSteps, stillStands } from './settle';
import { showReading } from './show';
import { inSlices, timed } from './slices';
import type { Handed } from './stages';
import { watchPage } from './watch';

export type ReaderParts = Handed & {
  window: Window & typeof globalThis;
  read: typeof readSteps;
  /** Name of the hints' host elements. */
  tag: string;
  /** Open only in the end-to-end build. */
  mode: ShadowRootMode;
};

/** How often an idle reader asks whether its extension still exists, in milliseconds. */
const HEARTBEAT = 15_000;

/**
 * Looks at one frame, submits what it read, places the hints, and looks again when rows change. Returns the
 * function that ends all of it. Nothing it does throws into the page.
 */
export function startReader(parts: ReaderParts): () => void {
  const { window, extension, clock } = parts;
  const { document } = window;
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const pace = makePace();
  const greeter = makeGreeter(window, extension, clock);
  let ended = false;
  /** Paused, withdrawn or failed: looks at nothing until told to. */
  let stopped = false;
  let candidate: Look | null = null;
  const firstSeen = makeFirstSeen();
  /** Rows may have changed unseen from then on: nothing is looked at while the tab is hidden. */
  let { unseen } = parts;
  let url = addressOf(window);

  const board = makeBoard({
    ...{ window, clock, tag: parts.tag, mode: parts.mode },
    groupLabel: () => greeter.answer()?.groupLabel ?? '',
    open: (subject) => void extension.send({ type: 'page.open', subject }),
  });
  const watch = watchPage(window, {
    isOurs: board.isOurs,
    onRows: (records) => guarded(() => board.recheck(records)),
    onChange(slight) {
      if (orphaned()) return;
      if (moved()) pace.nudge();
      planner.changed(slight);
    },
  });
  const may = () => !stopped && !document.hidden && !orphaned();
  const planner = makePlanner({ clock, pace, may, look: () => guarded(look) });

  const delivery = makeDelivery({
    ...{ extension, clock, orphaned },
    place: (items) => guarded(() => board.place(items)),
    stale: () => planner.plan(QUIET),
  });
  const oneLook = makeOneLook({
    ...{ clock, may, failed: fail },
    state: () => `${watch.changes()} ${addressOf(window)}`,
    again: () => planner.plan(QUIET),
  });

  /** Runs what the page's life calls: a fault of ours ends us, not the page. */
  function guarded(run: () => void): void {
    if (ended) return;
    try {
      run();
    } catch {
      fail();
    }
  }

  function fail(): void {
    stopped = true;
    quiet();
    const reading = asFailed(window, clock.now());
    if (!orphaned()) void extension.send({ type: 'page.reading', reading });
  }

  /** True, with everything taken away, once the extension is gone. */
  function orphaned(): boolean {
    if (!ended && !extension.alive()) end();
    return ended;
  }

  function moved(): boolean {
    const now = addressOf(window);
    if (now === url) return false;
    url = now;
    candidate = null;
    return true;
  }

  function* lookWith(answer: HelloAnswer): Steps<Look> {
    moved();
    const given = givenBy(window, answer);
    const now = clock.now();
    const [at, changes, spent] = [url, watch.changes(), { ms: 0 }];
    // Relative dates need the moment of this look; what the rows know may be older than it.
    const found = yield* timed(() => parts.read(document, { url, now, timeZone, ...given }), spent);
    const seen = yield* lookSteps(found, changes, at, spent.ms);
    const readAt = firstSeen(seen, unseen ?? now);
    if (!document.hidden) unseen = null;
    return { ...seen, reading: { ...seen.reading, readAt } };
  }

  function look(): void {
    if (oneLook.stubborn()) {
      planner.plan(QUIET);
      return;
    }
    oneLook.end();
    if (!worthReading(window)) {
      watch.arm([]);
      return;
    }
    if (greeter.outgrown()) candidate = null;
    const answer = greeter.answer();
    if (!answer) void greet();
    else {
      watch.begin();
      moved();
      oneLook.begin(looking(answer));
    }
  }

  function* looking(answer: HelloAnswer): Steps<void> {
    if (candidate && (yield* stillStands(candidate, watch.changes(), addressOf(window)))) {
      if (candidate) submit(candidate);
      return;
    }
    board.check();
    planner.looked();
    const found = yield* lookWith(answer);
    watch.arm(found.places.flatMap(({ row, anchor }) => [row, anchor]));
    // A candidate of another address is none: `lookWith` dropped it.
    const before = candidate;
    candidate = null;
    if (found.prints.page === delivery.page()) {
      pace.settled();
      delivery.restore(found);
    } else if (before?.prints.page === found.prints.page) {
      submit(found);
    } else if (before && pace.changed(clock.now())) {
      submit({ ...found, reading: asUnstable(found.reading), places: [] });
    } else {
      candidate = found;
      planner.plan(pace.confirm(found.reading.status === 'read', clock.now()));
    }
  }

  /** For somebody who waits: the page's own work goes between the slices, idle or not. */
  const lookNow = (answer: HelloAnswer): Promise<Look> =>
    new Promise((done, failed) => {
      const next = (run: () => void) => clock.later(0, run);
      inSlices(clock, lookWith(answer), { valid: () => !ended, done, failed, next });
    });

  async function greet(): Promise<void> {
    const answer = await greeter.ask();
    if (orphaned() || greeter.answer() !== answer || !answer) return;
    stopped = answer.paused;
    planner.plan(0);
  }

  function submit(found: Look): void {
    candidate = null;
    pace.settled();
    delivery.submit(found);
  }

  /** Hints and observers go; messages are still heard. */
  function quiet(): void {
    planner.cancel();
    oneLook.end();
    candidate = null;
    delivery.forget();
    watch.disarm();
    board.clear();
  }

  const unlisten = extension.listen((message) => {
    if (message.type === 'tab.show') {
      return worthReading(window) ? showReading(clock, () => greeter.ask(), lookNow) : undefined;
    }
    greeter.forget();
    stopped = message.type === 'tab.stop';
    if (stopped) quiet();
    oneLook.end();
    candidate = null;
    delivery.forget();
    planner.plan(0);
    return undefined;
  });
  const unhear = hearPage(window, {
    onAct() {
      if (orphaned() || stopped) return;
      pace.nudge();
      if (moved()) planner.plan(QUIET);
    },
    onVisibility(isBack) {
      if (isBack) delivery.forget();
      if (document.hidden) unseen ??= clock.now();
      if (orphaned() || stopped) return;
      if (document.hidden) watch.disarm();
      else guarded(() => board.check());
      planner.plan(0);
    },
    // Frames often start at no size: they are looked at once they have one.
    onResize: () => planner.fresh() && planner.plan(QUIET),
  });
  let stopBeat: (() => void) | null = null;
  const beat = () => {
    stopBeat = clock.later(HEARTBEAT, () => !orphaned() && beat());
  };

  function end(): void {
    if (ended) return;
    quiet();
    ended = true;
    stopBeat?.();
    unlisten();
    unhear();
    board.end();
  }

  beat();
  planner.plan(0);
  return end;
}
