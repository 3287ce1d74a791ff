// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { WalkCard } from '../../components/popup/walk-card';
import type { WalkView } from '../../components/popup/walk-view';
import { walkReasons } from '../../utils/model/walk';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named } from './draw';
import { offer, walk } from './gallery/walk-scenes';

const words = catalogues['zh-CN'];
const { walk: say } = words;

function card(over: Partial<WalkView>) {
  const events = {
    onWalk: vi.fn(),
    onWalkPause: vi.fn(),
    onWalkResume: vi.fn(),
    onWalkStop: vi.fn(),
    onWalkPace: vi.fn(),
  };
  const view = { offer, walk: null, here: true, left: null, pause: 3, ...over };
  return { root: draw(<WalkCard words={words} view={view} {...events} />), events };
}

describe('reading all pages', () => {
  it('says how long it takes before it starts, and starts at a click', () => {
    const { root, events } = card({});
    expect(root.textContent).toContain(say.time(say.duration(125_000)));
    expect(events.onWalk).not.toHaveBeenCalled();
    click(named(root, say.start));
    expect(events.onWalk).toHaveBeenCalledWith({ pages: true, details: false });
  });

  it('opens the orders as well where that is asked for', () => {
    const { root, events } = card({});
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!box) throw new Error('no checkbox');
    click(box);
    click(named(root, say.start));
    expect(events.onWalk).toHaveBeenCalledWith({ pages: true, details: true });
  });

  it('where the whole list was read, offers the orders behind it', () => {
    const { root, events } = card({ offer: { ...offer, way: null } });
    click(named(root, say.detailsStart(offer.details)));
    expect(events.onWalk).toHaveBeenCalledWith({ pages: false, details: true });
  });

  it('offers nothing where there is nothing more', () => {
    expect(card({ offer: null }).root.textContent).toBe('');
    expect(card({ offer: { ...offer, details: 0 } }).root.querySelector('input')).toBeNull();
  });

  it('shows how far it is and how long it still takes, with a bar', () => {
    const { root, events } = card({ walk, left: 90_000 });
    const bar = root.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([400, 1284]);
    expect(root.textContent).toContain(say.rows(400, 1284));
    expect(root.textContent).toContain(say.left(say.duration(90_000)));
    click(named(root, say.pause));
    click(named(root, say.stop));
    expect(events.onWalkPause).toHaveBeenCalledOnce();
    expect(events.onWalkStop).toHaveBeenCalledOnce();
  });

  it('says where it runs when that is elsewhere, and that it waits for a hidden tab', () => {
    const { root } = card({ walk: { ...walk, hidden: true }, here: false });
    expect(root.textContent).toContain(say.elsewhere);
    expect(root.textContent).toContain(say.hidden);
  });

  it.each(walkReasons)('says why it stands still (%s), and goes on at a click', (why) => {
    for (const state of ['paused', 'trouble'] as const) {
      const { root, events } = card({ walk: { ...walk, state, why } });
      expect(root.textContent).toContain(say.reasons[why]);
      click(named(root, say.resume));
      expect(events.onWalkResume).toHaveBeenCalledOnce();
    }
  });

  it('a finished one can only be closed', () => {
    const { root, events } = card({ walk: { ...walk, state: 'done' } });
    expect([...root.querySelectorAll('button')].map((one) => one.textContent)).toEqual([say.close]);
    click(named(root, say.close));
    expect(events.onWalkStop).toHaveBeenCalledOnce();
  });
});
