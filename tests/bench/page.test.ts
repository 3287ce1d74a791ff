import { describe, expect, it } from 'vitest';
import { parsePageArguments, SHAPES } from './page/arguments.mjs';
import { caused } from './page/trace.mjs';

describe('the command line of bench:page', () => {
  it('takes all shapes and three sizes where nothing is said', () => {
    expect(parsePageArguments([])).toEqual({ shapes: SHAPES, rows: [50, 500, 5000], part: null, json: null });
  });
  it('takes shapes, sizes and a part', () => {
    const asked = parsePageArguments(['cards', '--rows', '10,20', '--part', 'memory', '--json', 'a.json']);
    expect(asked).toEqual({ shapes: ['cards'], rows: [10, 20], part: 'memory', json: 'a.json' });
  });
  it.each([[['waves']], [['--rows', '5,many']], [['--part', 'all']], [['--rows']], [['--fast']]])(
    'says what is wrong with %j',
    (words) => {
      expect(parsePageArguments(words)).toHaveProperty('wrong');
    },
  );
});

describe('what an extension caused in a trace', () => {
  const stack = [{ url: 'https://shop.example/app.js' }, { url: 'chrome-extension://abc/reader.js' }];
  it('is a layout with the extension anywhere in its stack, and a call of its script', () => {
    expect(caused({ args: { beginData: { stackTrace: stack } } }, 'abc')).toBe(true);
    expect(caused({ args: { data: { url: 'chrome-extension://abc/reader.js' } } }, 'abc')).toBe(true);
  });
  it('is not what the page or the browser did', () => {
    expect(caused({ args: { beginData: { stackTrace: stack.slice(0, 1) } } }, 'abc')).toBe(false);
    expect(caused({ args: {} }, 'abc')).toBe(false);
    expect(caused({}, 'abc')).toBe(false);
  });
});
