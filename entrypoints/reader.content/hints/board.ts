import type { Clock } from '../clock';
import { sameRow } from '../row-mark';
import { type Outcome, settlePills } from './measure';
import { drawPill, type PillOptions, sameHint, wirePill } from './pill';
import { type Board, type Placed, type Shown, stands } from './placed';
import { drifts, takesInlines } from './room';
import { makeRoving } from './roving';
import { inSightFirst } from './sight';
import { aroundOf, holderIn, isCovered, otherPart } from './spot';
import { makeTips } from './tip';

/** No slice of ours becomes a long task: so many milliseconds, once the first hints are made. */
const SLICE = 8;
/** Milliseconds in which a page has settled after its window changed its size. */
const RESIZED = 400;
const LEAST = 20;
const GROUP = 500;
/** Of a list with more hints than MANY, those in sight come first and by themselves: about a window's rows. */
const MANY = 200;
const WINDOW = 60;

type BoardOptions = Omit<PillOptions, 'groupLabel'> & {
  window: Window & typeof globalThis;
  clock: Clock;
  /** Label of the group of hints, in the seller's language. */
  groupLabel(): string;
  open(subject: string): void;
};

export function makeBoard(options: BoardOptions): Board {
  const { window, clock } = options;
  const shown = new Map<Element, Shown>();
  const hosts = new WeakMap<Node, Shown>();
  /** By anchor and by holder: in order blocks both can stand outside the row. */
  const byPart = new WeakMap<Element, Shown>();
  /** Last row first; and what was drawn of it, in no tree yet. */
  let queue: Placed[] = [];
  let drawn: Shown[] = [];
  let firstGroup = GROUP;
  let cancelSlice: (() => void) | null = null;
  const tips = makeTips(window, clock);
  const roving = makeRoving<Shown>({
    all: () => [...shown.values()].filter((item) => item.pill.host.isConnected),
    button: (item) => item.pill.button,
    host: (item) => item.pill.host,
    reveal: (item) => {
      settle([item]);
      item.row.scrollIntoView({ block: 'nearest' });
    },
  });

  const settle = (items: Shown[]) => {
    settlePills(items.map((item) => ({ ...item, anchor: item.at, moved: item.tries > 0 }))).forEach(
      (outcome, index) => {
        const item = items[index];
        if (item) recover(item, outcome);
      },
    );
  };
  /** A pill that is cut off, or that made its row taller, tries what is around: its end, then its start. */
  const recover = (item: Shown, { state, height }: Outcome) => {
    const taller = item.height !== null && Math.abs(height - item.height) > 0.5;
    if ((state === 'set' && !taller) || item.tries >= 2) {
      item.height = null;
      return;
    }
    item.tries++;
    // A copy of fixed columns lies over this part of the row.
    if (state === 'covered') item.at = otherPart(item.row, item.at, (part) => !isCovered(part, item.row));
    const around = aroundOf(item.at, item.row);
    if (!takesInlines(around)) delete item.pill.host.dataset.flow;
    if (item.tries === 1 && item.holder !== around) around.append(item.pill.host);
    else around.prepend(item.pill.host);
    item.holder = around;
    settle([item]);
  };
  // Its callbacks run when layout is clean anyway, and only for rows near the window.
  const eyes =
    window.IntersectionObserver &&
    new window.IntersectionObserver(
      (entries) => {
        const seen = entries.filter((entry) => entry.isIntersecting).map((entry) => byPart.get(entry.target));
        const items = seen.filter(
          (item): item is Shown => item !== undefined && shown.get(item.row) === item,
        );
        for (const item of items) eyes?.unobserve(item.at);
        settle(items);
      },
      { rootMargin: '50%' },
    );
  const again = () => {
    for (const { at } of shown.values()) {
      eyes?.unobserve(at);
      eyes?.observe(at);
    }
  };
  let stopWaiting: (() => void) | null = null;
  const onResize = () => {
    tips.hide();
    again();
    // Pages give their columns new widths some frames later.
    stopWaiting?.();
    stopWaiting = clock.later(RESIZED, again);
  };
  window.addEventListener('resize', onResize, { passive: true });

  const remove = (item: Shown) => {
    tips.drop(item.pill);
    eyes?.unobserve(item.at);
    item.pill.host.remove();
    if (shown.get(item.row) === item) shown.delete(item.row);
  };
  const draw = (placed: Placed): Shown => {
    const pill = drawPill(window.document, placed.hint, { ...options, groupLabel: options.groupLabel() });
    const item: Shown = { ...placed, pill, at: placed.anchor, holder: placed.anchor, height: null, tries: 0 };
    hosts.set(pill.host, item);
    wirePill(pill, {
      // A script of the page can make clicks too; only a person opens the panel.
      onClick: (event) => event.isTrusted && options.open(placed.hint.subject),
      onKey: (event) => roving.onKey(event, item),
      onFocus() {
        roving.onFocus(item);
        if (!pill.frame.hasAttribute('data-set')) settle([item]);
      },
      onMet: () => tips.attach(pill, placed.hint),
    });
    return item;
  };
  const insert = (items: Shown[]) => {
    const ready = items.filter(
      (item) => item.row.isConnected && !shown.has(item.row) && sameRow(item.mark, item),
    );
    // All heights and styles before the first insertion: one layout at most.
    const known = new Map<Element, boolean>();
    for (const item of ready) {
      item.height = item.row.getBoundingClientRect().height;
      item.holder = holderIn(item.anchor, item.row);
      if (drifts(item.holder, known) && takesInlines(item.holder)) item.pill.host.dataset.flow = '';
    }
    for (const item of ready) {
      shown.set(item.row, item);
      // Rows can share a merged cell: the first has its hint there, the others in cells of their own.
      const first = byPart.get(item.anchor);
      if (first && shown.get(first.row) === first) {
        item.at = otherPart(item.row, item.anchor);
        item.holder = holderIn(item.at, item.row);
      }
      byPart.set(item.at, item).set(item.holder, item);
      item.holder.append(item.pill.host);
      eyes?.observe(item.at);
    }
    roving.renew();
  };
  const runSlice = () => {
    cancelSlice = null;
    const until = clock.now() + SLICE;
    for (let n = 0; queue.length > 0 && (n < LEAST || clock.now() < until); n++) {
      const next = queue.pop();
      if (next) drawn.push(draw(next));
    }
    // A table is laid out anew for each group that comes, so few groups.
    if (queue.length === 0 || drawn.length >= firstGroup) {
      insert(drawn.splice(0));
      firstGroup = GROUP;
    }
    if (queue.length > 0) cancelSlice = clock.idle(runSlice);
  };

  const clear = () => {
    queue = [];
    drawn = [];
    cancelSlice?.();
    cancelSlice = null;
    tips.hide();
    for (const item of [...shown.values()]) remove(item);
    eyes?.disconnect();
  };

  const check = (rows: Iterable<Element> = shown.keys()) => {
    const before = shown.size;
    for (const row of [...rows]) {
      const item = shown.get(row);
      if (item && (!stands(item) || (row.isConnected && !sameRow(item.mark, item)))) remove(item);
    }
    if (shown.size < before) roving.renew();
  };
  /** Rows that come back bring their hint along; copies of rows bring an empty host, which goes. */
  const arrived = (node: Element, hit: Set<Element>) => {
    const found = node.localName === options.tag ? [node] : node.querySelectorAll(options.tag);
    for (const host of found) {
      const item = hosts.get(host);
      if (item && shown.get(item.row) === item) hit.add(item.row);
      else host.remove();
    }
  };

  return {
    place(items) {
      const wanted = new Map(items.map((item) => [item.row, item]));
      for (const item of [...shown.values()]) {
        const want = wanted.get(item.row);
        const same = want && want.anchor === item.anchor && sameHint(want.hint, item.hint);
        if (same && stands(item) && item.row.isConnected) {
          item.mark = want.mark;
          wanted.delete(item.row);
        } else remove(item);
      }
      // What stands may have to move over: texts and widths changed around it.
      again();
      queue = [...wanted.values()];
      if (queue.length > MANY) {
        queue = inSightFirst(queue);
        firstGroup = WINDOW;
      } else firstGroup = GROUP;
      queue.reverse();
      drawn = [];
      roving.renew();
      if (queue.length > 0) cancelSlice ??= clock.idle(runSlice);
    },
    check,
    recheck(records) {
      const hit = new Set<Element>();
      for (const record of records) {
        for (let at: Node | null = record.target; at; at = at.parentNode) {
          const item = shown.get(at as Element) ?? byPart.get(at as Element);
          if (item) hit.add(item.row);
        }
        for (const node of record.addedNodes) if (!hosts.has(node) && isElement(node)) arrived(node, hit);
      }
      check(hit);
    },
    isOurs: (node) => hosts.has(node),
    size: () => shown.size,
    clear,
    end() {
      clear();
      stopWaiting?.();
      window.removeEventListener('resize', onResize);
    },
  };
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
