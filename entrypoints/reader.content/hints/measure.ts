import { onDark } from './backdrop';
import { type Spot, spotIn } from './geometry';
import type { Pill } from './pill';
import { cellOf, placeOf } from './room';
import { isCovered } from './spot';

/** `moved`: the host was moved once already; then it makes do with what it finds. */
export type Measured = { pill: Pill; anchor: Element; row: Element; moved: boolean };
/**
 * `clipped`: the holder cuts off what stands outside it; `covered`: something lies over the anchor; `gone`: it isn't
 * drawn at all. `height` is the row's, in CSS pixels.
 */
export type Outcome = { state: 'set' | Obstacle; height: number };
type Obstacle = 'clipped' | 'covered' | 'gone';

/** Space behind the last word: padding and border of the pill. */
const END = 7;
/** No pill is wider, however much it has to say. */
const WIDEST = 320;

/**
 * Moves pills to where they fit, reading everything first and writing after, so that at most one layout is
 * forced however many there are.
 */
export function settlePills(items: Measured[]): Outcome[] {
  const plans = items.map((item) => ({
    item,
    plan: planFor(item),
    height: item.row.getBoundingClientRect().height,
  }));
  return plans.map(({ item, plan, height }) => {
    if (typeof plan === 'string') return { state: plan, height };
    const { frame, parts } = item.pill;
    frame.style.left = `${plan.x}px`;
    frame.style.top = `${plan.y}px`;
    frame.style.setProperty('--w', `${plan.width}px`);
    frame.toggleAttribute('data-small', plan.parts === 0);
    frame.toggleAttribute('data-bare', plan.bare === true);
    frame.toggleAttribute('data-dark', plan.dark);
    frame.toggleAttribute('data-over', plan.over);
    frame.toggleAttribute('data-set', true);
    parts.forEach((part, index) => {
      part.hidden = index >= plan.parts;
    });
    return { state: 'set', height };
  });
}

type Plan = Spot & { dark: boolean; over: boolean };

function planFor({ pill, anchor, row, moved }: Measured): Plan | Obstacle {
  const { host } = pill;
  if (host.getClientRects().length === 0 || !host.parentElement) return 'gone';
  if (!moved && isCovered(anchor, row)) return 'covered';
  const place = placeOf(host.parentElement, anchor, row, moved);
  if (!place) return 'clipped';
  const from = host.getBoundingClientRect();
  pill.widths ??= widthsOf(pill);
  const spot = spotIn(place, ...pill.widths);
  // The next cell, if positioned, would take the clicks of a pill that runs on into it.
  const over = spot.x + spot.width > place.cell.right && isPositioned(cellOf(anchor, row));
  return { ...spot, x: spot.x - from.left, y: spot.y - from.top, dark: onDark(anchor), over };
}

const isPositioned = (cell: Element) =>
  cell.ownerDocument.defaultView?.getComputedStyle(cell).position !== 'static';

/** How wide the pill is with its first part, with two, and so on, and bare; measured before any of it is hidden. */
function widthsOf({ button, parts }: Pill): [widths: number[], bare: number] {
  const { left } = button.getBoundingClientRect();
  const ends = parts.map((part) => part.getBoundingClientRect());
  const widths = ends.map(({ right }) => Math.ceil(right - left) + END);
  const fitting = widths.filter((width) => width <= WIDEST);
  const bare = Math.ceil(ends[0]?.width ?? 0) + 2 * END;
  return fitting.length > 0 ? [fitting, bare] : [[WIDEST], WIDEST];
}
