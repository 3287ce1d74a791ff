// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRoving } from '../../entrypoints/reader.content/hints/roving';

let buttons: HTMLButtonElement[] = [];
const press = (key: string, over = {}) => new KeyboardEvent('keydown', { key, cancelable: true, ...over });
const stops = () => buttons.filter((button) => button.tabIndex === 0).map((button) => button.textContent);

function walk() {
  const own = { button: (item: HTMLElement) => item, host: (item: Node) => item, reveal: () => undefined };
  return makeRoving<HTMLButtonElement>({ ...own, all: () => [...buttons].reverse() });
}

beforeEach(() => {
  document.body.innerHTML = ['a', 'b', 'c'].map((name) => `<button tabindex="-1">${name}</button>`).join('');
  buttons = [...document.querySelectorAll('button')];
});

describe('makeRoving', () => {
  it('has one tab stop, the first of the page', () => {
    walk().renew();
    expect(stops()).toEqual(['a']);
  });
  it('walks in page order with arrows, Home and End, and stays at the ends', () => {
    const roving = walk();
    roving.renew();
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      const from = buttons.find((button) => button.tabIndex === 0) as HTMLButtonElement;
      const event = press(key);
      roving.onKey(event, from);
      expect(event.defaultPrevented).toBe(true);
      seen.push(document.activeElement?.textContent ?? '');
    }
    expect(seen).toEqual(['b', 'c', 'c', 'b', 'a', 'c']);
    expect(stops()).toEqual(['c']);
  });
  it('leaves other keys and shortcuts alone', () => {
    const roving = walk();
    roving.renew();
    for (const event of [press('Tab'), press('a'), press('End', { ctrlKey: true })]) {
      roving.onKey(event, buttons[0] as HTMLButtonElement);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(stops()).toEqual(['a']);
  });
  it('gives the stop to another hint when its own goes', () => {
    const roving = walk();
    roving.renew();
    buttons = buttons.slice(1);
    roving.renew();
    expect(stops()).toEqual(['b']);
  });
});
