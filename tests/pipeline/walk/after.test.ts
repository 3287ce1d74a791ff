import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterStep, afterWait } from '../../../utils/pipeline/walk/after-probe';
import { afterReading } from '../../../utils/pipeline/walk/after-reading';
import { GRACE, PATIENCE, pauseOf, timeFor } from '../../../utils/pipeline/walk/pace';
import { ids, NOW, probe, seen, VIEW, walk } from './made-up';

const pause = () => 3000;
const read = (over = {}, of = walk()) => afterReading(of, seen(over), NOW, pause);

describe('a reading', () => {
  it('of the next page is counted, and the next step planned', () => {
    expect(read()).toMatchObject({
      ...{ state: 'running', next: 'step', due: NOW + 3000, page: 3, pagesRead: 3, rowsRead: 30 },
      ...{ url: `${VIEW}?page=3`, spent: 12_000, steps: 3, tries: 0 },
    });
  });

  it('counts a row that both pages show once', () => {
    expect(read({ prints: ids(18, 10) })).toMatchObject({ rowsRead: 28, pagesRead: 3 });
  });

  it('of the page it starts on begins the count', () => {
    const start = walk({ next: 'look', pagesRead: 0, rowsRead: 0, last: [], page: 4, from: 4 });
    expect(read({ page: 4 }, start)).toMatchObject({
      from: 4,
      pagesRead: 1,
      rowsRead: 10,
      next: 'step',
      steps: 2,
    });
  });

  it('of the same page after a pause changes no count', () => {
    const resumed = walk({ next: 'look' });
    expect(read({ prints: ids(10, 10), page: 2 }, resumed)).toMatchObject({
      rowsRead: 20,
      pagesRead: 2,
      next: 'step',
    });
  });

  it('of an earlier page after a restart counts from there', () => {
    const resumed = walk({ next: 'look', page: 7, rowsRead: 70, pagesRead: 7, last: ids(60, 10) });
    expect(read({ prints: ids(0, 10), page: 1 }, resumed)).toMatchObject({ rowsRead: 10, page: 1, from: 1 });
  });

  it.each([
    ['a page that could not be read', { status: 'unreadable' as const, prints: [] }, 'unreadable'],
    ['a page that says it is empty', { status: 'empty' as const, prints: [] }, 'odd-count'],
    ['another kind of list', { kind: 'listing' as const }, 'left'],
    ['an order’s own page', { scope: 'detail' as const }, 'left'],
    ['another filter in the address', { view: `${VIEW}?status=refund` }, 'filter-changed'],
    ['another filter on the page', { filtered: true }, 'filter-changed'],
    ['a reading that was not kept', { stored: false }, 'not-stored'],
    ['an earlier page', { page: 1 }, 'odd-count'],
    ['a page far on', { page: 6 }, 'odd-count'],
    ['a total that jumped', { total: 300 }, 'odd-count'],
    ['a total that fell', { total: 60 }, 'odd-count'],
    ['more rows than there are', { prints: ids(20, 95) }, 'odd-count'],
  ])('%s is waited out once, then stops the walk', (_, over, why) => {
    const once = read(over);
    expect(once).toMatchObject({ state: 'running', next: 'rows', rowsRead: 20, due: NOW + GRACE });
    expect(read(over, walk({ tries: 1 }))).toMatchObject({
      state: why === 'left' ? 'paused' : 'trouble',
      why,
      rowsRead: 20,
    });
  });

  it('of a few orders more or less goes on', () => {
    expect(read({ total: 103 })).toMatchObject({ state: 'running', total: 103 });
  });

  it('of the same rows again never counts, and is left to the clock', () => {
    for (const tries of [0, 1])
      expect(read({ prints: ids(10, 10) }, walk({ tries }))).toMatchObject({
        state: 'running',
        next: 'rows',
        rowsRead: 20,
      });
  });

  it('while it pauses: more rows of the page are counted, another page is the seller’s doing', () => {
    const resting = walk({ next: 'step' });
    expect(read({ prints: ids(10, 12), page: 2 }, resting)).toMatchObject({
      state: 'running',
      rowsRead: 22,
      due: resting.due,
    });
    expect(read({ page: 3 }, resting)).toMatchObject({ state: 'paused', why: 'used' });
    expect(read({ page: null }, { ...resting, page: null })).toMatchObject({ state: 'paused', why: 'used' });
    expect(read({ view: `${VIEW}?tab=2` }, resting)).toMatchObject({ state: 'paused', why: 'left' });
  });

  it('changes nothing in a walk that stands still', () => {
    for (const state of ['paused', 'trouble', 'done'] as const) {
      const still = walk({ state });
      expect(read({}, still)).toBe(still);
    }
  });

  it('of an order’s own page counts it if it is the one that was opened', () => {
    const opening = walk({ phase: 'details', opening: 'o20', toOpen: 5 });
    expect(read({ scope: 'detail' }, opening)).toMatchObject({ opened: 1, opening: null, next: 'step' });
    expect(read({ scope: 'detail', order: 'o21' }, opening)).toMatchObject({ opened: 0, next: 'rows' });
    expect(read({ scope: 'detail', order: 'o21' }, { ...opening, tries: 1 })).toMatchObject({
      why: 'unreadable',
    });
  });
});

describe('a step', () => {
  const step = walk({ next: 'step', due: NOW });
  it('waits for rows once taken', () => {
    expect(afterStep(step, probe(), true, NOW)).toMatchObject({
      next: 'rows',
      due: NOW + PATIENCE,
      movedAt: NOW,
    });
  });

  it.each([
    ['the seller’s hand on the page', { used: true }, { state: 'paused', why: 'used' }],
    ['a login', { trouble: 'login' as const }, { state: 'trouble', why: 'login' }],
    ['a captcha', { trouble: 'captcha' as const }, { state: 'trouble', why: 'captcha' }],
    ['an error', { trouble: 'error-page' as const }, { state: 'trouble', why: 'error-page' }],
    ['a hidden tab', { hidden: true }, { state: 'running', hidden: true, next: 'step' }],
  ])('%s comes before it', (_, over, expected) => {
    expect(afterStep(step, probe(over), false, NOW)).toMatchObject(expected);
  });

  it('that finds no pager tries again, and then says so', () => {
    let now = step;
    for (let n = 0; n < 3; n += 1) now = afterStep(now, probe({ way: null, more: false }), false, NOW);
    expect(now.state).toBe('running');
    expect(afterStep(now, null, false, NOW)).toMatchObject({ state: 'trouble', why: 'no-way' });
  });

  it('that finds no pager after others ends the list, unless rows are missing', () => {
    const gone = probe({ way: null, more: false });
    const fourth = { ...step, tries: 3 };
    expect(afterStep({ ...fourth, total: null }, gone, false, NOW)).toMatchObject({ state: 'done' });
    expect(afterStep(fourth, gone, false, NOW)).toMatchObject({ why: 'odd-count' });
    expect(afterStep({ ...fourth, steps: 0 }, gone, false, NOW)).toMatchObject({ why: 'no-way' });
  });

  it('on the last page ends the walk, unless rows are missing', () => {
    const last = probe({ more: false });
    expect(afterStep({ ...step, rowsRead: 100 }, last, false, NOW)).toMatchObject({
      state: 'done',
      why: null,
    });
    expect(afterStep({ ...step, rowsRead: 60 }, last, false, NOW)).toMatchObject({ why: 'odd-count' });
    expect(afterStep({ ...step, rowsRead: 60, from: 5 }, last, false, NOW)).toMatchObject({ state: 'done' });
    expect(afterStep({ ...step, total: null }, last, false, NOW)).toMatchObject({ state: 'done' });
  });

  it('to the end of an endless list looks once more before it ends', () => {
    const scrolling = { ...step, way: 'scroll' as const, rowsRead: 100 };
    const once = afterStep(scrolling, probe({ way: 'scroll', more: false }), false, NOW);
    expect(once).toMatchObject({ state: 'running', tries: 1 });
    expect(afterStep(once, probe({ way: null, more: false }), false, NOW)).toMatchObject({ state: 'done' });
  });
});

describe('waiting in vain', () => {
  it('asks once more, then stops', () => {
    const once = afterWait(walk(), probe(), NOW);
    expect(once).toMatchObject({ state: 'running', tries: 1, due: NOW + GRACE });
    expect(afterWait(once, probe(), NOW)).toMatchObject({ state: 'trouble', why: 'same-rows' });
    expect(afterWait(once, null, NOW)).toMatchObject({ state: 'trouble', why: 'no-answer' });
    expect(afterWait({ ...once, next: 'look' }, probe(), NOW)).toMatchObject({ why: 'no-answer' });
  });

  it('says what stands in the way', () => {
    expect(afterWait(walk(), probe({ trouble: 'login' }), NOW)).toMatchObject({ why: 'login' });
    expect(afterWait(walk(), probe({ hidden: true }), NOW)).toMatchObject({
      state: 'running',
      hidden: true,
      tries: 0,
    });
  });
});

describe('the pace', () => {
  it('is 2 to 5 seconds unless the seller wants it slower, and never quicker than the page answers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 60_000 }),
        (chance, answered) => {
          const usual = pauseOf(3, 0, chance);
          expect(usual).toBeGreaterThanOrEqual(2000);
          expect(usual).toBeLessThanOrEqual(5000);
          expect(pauseOf(3, answered, chance)).toBe(Math.max(usual, Math.min(answered, 30_000)));
          expect(pauseOf(15, 0, chance)).toBeGreaterThanOrEqual(10_000);
        },
      ),
    );
  });

  it('tells the time left by what the steps took', () => {
    expect(timeFor(10, { spent: 0, steps: 0 }, 3)).toBe(50_010);
    expect(timeFor(10, { spent: 16_000, steps: 2 }, 3)).toBe(80_000);
  });
});

it('whatever comes, a walk never counts more rows than it was shown and never moves by itself', () => {
  const event = fc.oneof(
    fc.record({
      prints: fc.tuple(fc.nat(40), fc.nat(20)).map(([from, count]) => ids(from, count)),
      page: fc.option(fc.nat(5)),
      total: fc.option(fc.integer({ min: 0, max: 200 })),
      status: fc.constantFrom('read' as const, 'read' as const, 'unreadable' as const, 'empty' as const),
      view: fc.constantFrom(VIEW, VIEW, VIEW, `${VIEW}?tab=2`),
      stored: fc.constantFrom(true, true, false),
    }),
    fc.constant('wait' as const),
    fc.constant('step' as const),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      let now = walk({ next: 'look', pagesRead: 0, rowsRead: 0, last: [] });
      let shown = 0;
      for (const one of events) {
        const before = now;
        if (one === 'wait') now = afterWait(now, probe(), NOW);
        else if (one === 'step') now = now.next === 'step' ? afterStep(now, probe(), true, NOW) : now;
        else {
          shown += one.prints.length;
          now = afterReading(now, seen(one), NOW, pause);
        }
        expect(now.rowsRead).toBeLessThanOrEqual(shown);
        if (before.next === 'look' && one !== 'wait') expect(now.next).not.toBe('rows');
        if (before.state !== 'running' && typeof one !== 'string') expect(now).toBe(before);
      }
    }),
  );
});
