import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { moved, reorder, swapped } from './drift/in-page/columns';
import { makeList } from './drift/in-page/made/rows';
import { DAY_FORMATS, daysIn, writeDays } from './drift/in-page/mutations/days';
import { between, oneOf, randomOf } from './drift/in-page/random';

// Plain scripts, so that the command runs without a build step; their shapes are checked by what is asked of them.
const load = (path: string) => import(/* @vite-ignore */ new URL(path, import.meta.url).href);
const { verdictOf, sumUp } = await load('./drift/verdict.mjs');
const { parseDriftArguments } = await load('./drift/arguments.mjs');
const { countMany, drawnPages, judgeMade } = await load('./drift/many.mjs');

const order = (orderId: string, amount: number) => ({ orderId, amount, currency: 'CNY' });
const page = {
  id: 'p',
  split: 'open',
  truth: {
    kind: 'order',
    status: 'read',
    lang: 'zh-CN',
    zone: 'Asia/Shanghai',
    rows: [order('1', 10), order('2', 20)],
  },
};
const line = (rows: object[], more: object = {}) => ({
  status: 'read',
  kind: 'order',
  health: 1,
  problems: [],
  rows,
  ...more,
});
const outcome = (got: object, change: object = { note: '' }, before: object[] = []) =>
  verdictOf(page, got, change, before).outcome;

describe('a reading of a changed page is', () => {
  it('right where every value stands', () => {
    expect(outcome(line([order('1', 10), order('2', 20)]))).toBe('right');
  });
  it('partly where values are left out, and unreadable where it says so', () => {
    expect(outcome(line([order('1', 10), { orderId: '2' }]))).toBe('partly');
    expect(outcome(line([order('1', 10)]))).toBe('partly');
    expect(outcome(line([], { status: 'unreadable', kind: null }))).toBe('unreadable');
  });
  it.each([
    ['another value', line([order('1', 10), order('2', 21)])],
    ['a value of another field', line([order('1', 10), { ...order('2', 20), buyer: '20' }])],
    ['a row too many', line([order('1', 10), order('2', 20), order('3', 30)])],
    ['the other kind', line([{ title: 'x' }], { kind: 'listing' })],
    ['an empty list', line([], { status: 'empty' })],
  ])('silently wrong with %s', (_, got) => {
    expect(outcome(got)).toBe('wrong');
  });
  it('measured on the rows that are left', () => {
    expect(outcome(line([order('1', 10)]), { note: '', kept: [0] })).toBe('right');
    expect(outcome(line([order('1', 20)]), { note: '', kept: [0] })).toBe('wrong');
  });
  it('not blamed for a field that went with its column, but for a wrong one', () => {
    const gone = { note: '', columnGone: true };
    expect(outcome(line([{ orderId: '1' }, { orderId: '2' }]), gone)).toBe('right');
    expect(outcome(line([{ orderId: '1' }, { orderId: '2' }]))).toBe('partly');
    const bare = [
      { orderId: '1', currency: 'CNY' },
      { orderId: '2', currency: 'CNY' },
    ];
    expect(outcome(line(bare), gone)).toBe('right');
    expect(outcome(line([{ ...bare[0] }, order('2', 20)]), gone)).toBe('partly');
    expect(outcome(line(bare.map((row) => ({ ...row, amount: 5 }))), gone)).toBe('wrong');
  });
  it('not blamed for what was wrong before', () => {
    const got = line([order('1', 10), order('2', 21)]);
    const before = [{ at: 'rows[1].amount', wanted: 20, got: 21 }];
    expect(outcome(got, { note: '' }, before)).toBe('right');
    expect(outcome(line([order('1', 11), order('2', 21)]), { note: '' }, before)).toBe('wrong');
  });
});

it('sums leave the unchanged pages out', () => {
  const results = [
    { mutation: 'unchanged', outcome: 'right' },
    { mutation: 'header gone', outcome: 'wrong' },
    { mutation: 'header gone', outcome: 'right' },
  ];
  const { all, byMutation } = sumUp(results, ['unchanged', 'header gone']);
  expect(all).toMatchObject({ readings: 2, counts: { wrong: 1, right: 1 }, shares: { wrong: 0.5 } });
  expect(byMutation.unchanged.readings).toBe(1);
});

it('the same seed draws the same', () => {
  const draw = (seed: string) => {
    const random = randomOf(seed);
    return [between(random, 0, 1000), oneOf(random, ['a', 'b', 'c']), random()];
  };
  expect(draw('1/x')).toEqual(draw('1/x'));
  expect(draw('1/x')).not.toEqual(draw('2/x'));
});

it('columns are laid in the order asked, and only there', () => {
  expect(moved(4, 0, 2)).toEqual([1, 2, 0, 3]);
  expect(moved(4, 3, 1)).toEqual([0, 3, 1, 2]);
  expect(swapped(4, 0, 3)).toEqual([3, 1, 2, 0]);
  const { document } = new Window();
  document.body.innerHTML = '<div id="r"><i>a</i><i>b</i><i>c</i></div>';
  const el = document.querySelector('#r') as unknown as Element;
  globalThis.document = document as unknown as Document;
  globalThis.getComputedStyle = (() => ({ position: 'static' })) as never;
  reorder({ el, cells: [...el.children], row: 0 }, [2, 0, 1]);
  expect(el.innerHTML).toBe('<i>c</i><i>a</i><i>b</i>');
});

describe('days', () => {
  it.each([
    ['创建时间 2026-11-20 21:14:08 提交', 'DD.MM.YYYY', '创建时间 20.11.2026 21:14:08 提交'],
    ['2026/05/12 01:21', 'YYYY年M月D日', '2026年5月12日 01:21'],
    ['Nov 9, 2026, 5:42 PM', 'YYYY-MM-DD', '2026-11-09, 5:42 PM'],
    ['20.11.2026 17:42', 'DD/MM/YYYY', '20/11/2026 17:42'],
    ['订单 260918-2026-11, 1.20.2026.5', 'YYYY/MM/DD', '订单 260918-2026-11, 1.20.2026.5'],
  ])('%s as %s: %s', (text, name, wanted) => {
    const format = DAY_FORMATS.find((one) => one.name === name) ?? expect.fail(name);
    expect(writeDays(text, format)).toBe(wanted);
  });
  it('names the same day in every form it can read back', () => {
    for (const format of DAY_FORMATS.filter(({ read }) => read))
      expect(daysIn(format.write(2026, 11, 20))).toMatchObject([
        { year: 2026, month: 11, day: 20, format: format.name },
      ]);
  });
});

it('refuses options it does not know', () => {
  expect(parseDriftArguments(['woo', '--seed', '7', '--details'])).toMatchObject({
    ids: ['woo'],
    seed: 7,
    details: true,
  });
  expect(parseDriftArguments(['--nope'])).toHaveProperty('wrong');
  expect(parseDriftArguments(['--times', '0'])).toHaveProperty('wrong');
});

describe('many pages', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const fromMinor = ({ minor }: { minor: number }) => minor / 100;
  const made = (more: object) => ({
    seed: '1',
    shape: 'table',
    truth: null,
    reading: null,
    threw: null,
    ms: 3,
    ...more,
  });
  const unreadable = (code: string) => ({
    status: 'unreadable',
    kind: null,
    health: 0,
    problems: [{ code, field: 'why' }],
  });

  it('the same seed makes the same list, and its truth says what it shows', () => {
    const list = makeList(randomOf('9'), now);
    expect(makeList(randomOf('9'), now)).toEqual(list);
    for (const { shown, told } of list.columns)
      expect([shown.length, told.length]).toEqual([list.rows, list.rows]);
    expect(makeList(randomOf('10'), now)).not.toEqual(list);
  });

  it('counts what was thrown, what took long and what was wrong', () => {
    const truth = { kind: 'order', status: 'read', lang: 'en', zone: 'UTC', rows: [{ orderId: '1' }] };
    const all = [
      made({ threw: 'TypeError: x', ms: 80 }),
      made({ reading: unreadable('reader-error') }),
      made({ reading: unreadable('no-rows') }),
      made({ reading: unreadable('no-rows'), truth }),
    ].map((one) => judgeMade(one, fromMinor, 'http://made.test/'));
    expect(all.map(({ threw, outcome }) => [threw, outcome])).toEqual([
      ['TypeError: x', 'unreadable'],
      ['why', null],
      [null, null],
      [null, 'unreadable'],
    ]);
    expect(countMany(all)).toMatchObject({
      readings: 4,
      judged: 2,
      unreadable: 2,
      wrong: 0,
      threw: 2,
      slow: 1,
      longest: 80,
    });
  });

  it('are drawn by lot, each once before any comes again', () => {
    const pages = Array.from({ length: 24 }, (_, at) => ({ id: `page-${at}` }));
    const drawn = drawnPages(pages, 7);
    const three = [1, 2, 3].map(() => drawn.next().value);
    const ids = three.flatMap(({ some }) => some.map(({ id }: { id: string }) => id));
    expect(new Set(ids)).toEqual(new Set(pages.map(({ id }) => id)));
    expect(ids).toHaveLength(24);
    expect(ids).not.toEqual(pages.map(({ id }) => id));
    expect([7, 7, 7, 8]).toEqual([...three, drawn.next().value].map(({ round }) => round));
    expect([...drawnPages([], 7)]).toEqual([]);
  });

  it('are asked for by a number', () => {
    expect(parseDriftArguments(['--many', '500'])).toMatchObject({ many: 500 });
    expect(parseDriftArguments(['--many', '-1'])).toHaveProperty('wrong');
  });
});
