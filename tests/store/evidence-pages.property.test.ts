import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadReading } from '../../utils/model/reading';
import { noEvidence, spansOf } from '../../utils/store/evidence';
import { addPage, pageOf } from '../../utils/store/evidence-pages';
import { HOUR, NOW, order, orderPage } from './readings';

/** A list of orders three hours apart, newest first, in pages of four. */
const SIZE = 4;
const STEP = 3 * HOUR;
const PAGES = 8;
const placed = (n: number) => NOW - HOUR - n * STEP;
const MINUTE = 60_000;

type Look = { page: number; minute: number; view?: string; filtered?: boolean };

function readingOf({ page, minute, view, filtered }: Look): ReadReading {
  const first = (page - 1) * SIZE;
  const orders = Array.from({ length: SIZE }, (_, i) => order(`o${first + i}`, placed(first + i)));
  return orderPage(orders, {
    readAt: NOW + minute * MINUTE,
    ...(view ? { view } : {}),
    coverage: { page, pages: PAGES, total: PAGES * SIZE, filtered: filtered ?? false },
  });
}

function spansAfter(looks: Look[]): { from: number; to: number }[] {
  let evidence = noEvidence('s');
  for (const one of looks) {
    const seen = pageOf(readingOf(one));
    if (seen) evidence = addPage(evidence, seen);
  }
  return spansOf(evidence);
}

const covered = (spans: { from: number; to: number }[], at: number) =>
  spans.some((span) => span.from <= at && at <= span.to);
/** A moment between the last order of a page and the first of the next. */
const between = (page: number) => placed(page * SIZE - 1) - STEP / 2;
const within = (page: number) => placed((page - 1) * SIZE + 1);

const pages = fc.uniqueArray(fc.integer({ min: 1, max: PAGES }), { minLength: 1 });
/** Pages read one after another within a quarter of an hour. */
const walked = pages.map((list) => list.map((page) => ({ page, minute: page })));
const shuffled = <T>(list: T[]) =>
  fc.tuple(
    fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    fc.array(fc.constantFrom(...list), { maxLength: 5 }),
  );

describe('pages of one list, read in any order and however often', () => {
  it('come to the same stretches of time', () => {
    fc.assert(
      fc.property(
        walked.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, [other, again]]) => {
          expect(spansAfter([...other, ...again])).toEqual(spansAfter(all));
        },
      ),
    );
  });

  it('cover the time between two pages only where both were read, and a missing page leaves a gap', () => {
    fc.assert(
      fc.property(walked.chain(shuffled), ([all]) => {
        const spans = spansAfter(all);
        const read = new Set(all.map(({ page }) => page));
        for (let page = 1; page <= PAGES; page += 1) {
          expect(covered(spans, within(page))).toBe(read.has(page));
          if (page < PAGES) expect(covered(spans, between(page))).toBe(read.has(page) && read.has(page + 1));
        }
        expect(covered(spans, NOW)).toBe(read.has(1));
      }),
    );
  });

  it('never join over a filter that was changed midway, in the address or on the page', () => {
    const cut = fc.integer({ min: 1, max: PAGES - 1 });
    const how = fc.constantFrom<Partial<Look>>(
      { filtered: true },
      { view: 'https://shop.example.com/orders?tab=2' },
    );
    const looks = fc.tuple(cut, how).chain(([at, other]) => {
      const all = Array.from({ length: PAGES }, (_, i) => ({
        page: i + 1,
        minute: i,
        ...(i >= at ? other : {}),
      }));
      return fc.tuple(fc.constant(at), fc.constant(other), shuffled(all));
    });
    fc.assert(
      fc.property(looks, ([at, other, [all, again]]) => {
        const spans = spansAfter([...all, ...again]);
        expect(covered(spans, between(at))).toBe(false);
        for (let page = 1; page < at; page += 1) expect(covered(spans, between(page))).toBe(true);
        if (other.filtered) expect(covered(spans, within(PAGES))).toBe(false);
      }),
    );
  });

  it('never join where one was read too long after the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: PAGES - 1 }), fc.integer({ min: 31, max: 600 }), (at, pause) => {
        const all = Array.from({ length: PAGES }, (_, i) => ({
          page: i + 1,
          minute: i < at ? i : i + pause,
        }));
        const spans = spansAfter(all);
        expect(covered(spans, between(at))).toBe(false);
        expect(spans).toHaveLength(2);
      }),
    );
  });
});

describe('a page that shows no number', () => {
  const unnumbered = (first: number, minute: number, before?: boolean) => {
    const orders = Array.from({ length: SIZE }, (_, i) => order(`o${first + i}`, placed(first + i)));
    const seen = pageOf(
      orderPage(orders, {
        readAt: NOW + minute * MINUTE,
        coverage: { page: null, pages: null, total: null, ...(before === undefined ? {} : { before }) },
      }),
    );
    if (!seen) throw new Error('no page');
    return seen;
  };

  it('reaches up to now only where nothing stands before it', () => {
    expect(unnumbered(0, 0).page.to).toBe(NOW);
    expect(unnumbered(0, 0, false).page.to).toBe(NOW);
    expect(unnumbered(SIZE, 0, true).page.to).toBe(placed(SIZE));
  });

  it('joins the windows of a scrolled list that share an order, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 8 }), (starts) => {
        let evidence = noEvidence('s');
        for (const [i, first] of starts.entries())
          evidence = addPage(evidence, unnumbered(first, i * 60, first > 0));
        const spans = spansOf(evidence);
        for (let n = 0; n < 15; n += 1) {
          const both = starts.some((first) => first <= n && n + 1 < first + SIZE);
          expect(covered(spans, placed(n) - STEP / 2)).toBe(both);
        }
      }),
    );
  });
});
