import { describe, expect, it } from 'vitest';

// Plain scripts, so that the commands run without a build step; their shapes are checked by what is asked of them.
const load = (path: string) => import(/* @vite-ignore */ new URL(path, import.meta.url).href);
const { sameValue } = await load('./reading/same-value.mjs');
const { scorePage } = await load('./reading/score.mjs');
const { sumUp } = await load('./reading/sum-up.mjs');
const { parseBenchArguments } = await load('./reading/arguments.mjs');

const NOW = Date.parse('2026-11-21T18:00:00Z');
const CHINA = { now: NOW, zone: 'Asia/Shanghai' };

describe('a value says what a person sees', () => {
  it.each([
    ['amount', 12.3, 12.3, true],
    ['amount', 12.3, 12.4, false],
    ['amount', 12.3, '12.3', false],
    ['stock', 0, undefined, false],
    ['orderId', '1043', '#1043', true],
    ['orderId', '1043', '10430', false],
    ['title', 'Tea  towel', 'Tea towel', true],
    ['title', 'Tea towel', 'Tea towel Edit', false],
    ['spec', '颜色分类：燕麦色', '燕麦色', true],
    ['spec', '白 / M', '白;M', true],
    ['spec', '白 / M', '白 / L', false],
    ['orderedAt', '2026-11-20', '2026-11-20T09:00:00+00:00', true],
    ['orderedAt', '2026-11-20T09:00:00', '2026-11-20T09:00:00-08:00', true],
    ['orderedAt', '2026-11-20T09:00:00', '2026-11-20', false],
    ['orderedAt', '2026-11-20T09:00:00+08:00', '2026-11-20T09:00:00+00:00', false],
    ['orderedAt', '2026-11-20T09:00:00+08:00', '2026-11-20T01:00:00+00:00', true],
    ['price', { $any: [9.8, 15.8] }, 15.8, true],
    ['price', { $any: [9.8, 15.8] }, 12, false],
    ['buyer', { $maybe: 'Guest' }, undefined, true],
    ['buyer', { $maybe: 'Guest' }, 'Someone', false],
  ])('%s: wanted %j, got %j -> %s', (name, wanted, got, same) => {
    expect(sameValue(name, wanted, got, CHINA)).toBe(same);
  });

  it('counts days back from the day it is in the zone of the shop', () => {
    // 18:00 in London is already the 22nd in Shanghai.
    const yesterday = { $daysAgo: 1, time: '12:30' };
    expect(sameValue('orderedAt', yesterday, '2026-11-21T12:30:00+08:00', CHINA)).toBe(true);
    expect(sameValue('orderedAt', yesterday, '2026-11-20T12:30:00+08:00', CHINA)).toBe(false);
    expect(sameValue('orderedAt', yesterday, '2026-11-20T12:30:00+00:00', { now: NOW, zone: 'UTC' })).toBe(
      true,
    );
  });
});

const order = (orderId: string, amount: number, items: object[] = []) => ({
  orderId,
  amount,
  currency: 'CNY',
  items,
});
const page = (rows: object[], more: object = {}) => ({
  id: 'p',
  split: 'open',
  truth: { kind: 'order', status: 'read', lang: 'zh-CN', zone: 'Asia/Shanghai', rows, ...more },
});
const line = (rows: object[], more: object = {}) => ({
  status: 'read',
  kind: 'order',
  health: 1,
  problems: [],
  rows,
  ...more,
});

describe('a page is scored', () => {
  it('as perfect when every field is there', () => {
    const rows = [order('1', 10, [{ title: 'a', quantity: 2 }]), order('2', 20)];
    const score = scorePage(page(rows), line(rows), 5);
    expect(score.kindRight).toBe(true);
    expect(score.fields).toEqual({ right: 8, missed: 0, invented: 0 });
    expect(score.rows).toMatchObject({ wanted: 2, got: 2, matched: 2, inOrder: true });
  });

  it('with a wrong value both missed and invented, an absent one missed, an extra one invented', () => {
    const { amount, ...rest } = order('1', 10);
    expect(scorePage(page([order('1', 10)]), line([order('1', 11)]), 0).fields).toMatchObject({
      missed: 1,
      invented: 1,
    });
    expect(scorePage(page([order('1', amount)]), line([rest]), 0).fields).toMatchObject({
      missed: 1,
      invented: 0,
    });
    const extra = { ...order('1', 10), buyer: 'x' };
    expect(scorePage(page([order('1', 10)]), line([extra]), 0).fields).toMatchObject({
      missed: 0,
      invented: 1,
    });
  });

  it('by pairing rows by their keys, and says when they stand in another order', () => {
    const score = scorePage(
      page([order('1', 10), order('2', 20)]),
      line([order('2', 20), order('1', 10)]),
      0,
    );
    expect(score.fields).toMatchObject({ missed: 0, invented: 0 });
    expect(score.rows.inOrder).toBe(false);
  });

  it('with the fields of missing and invented rows counted', () => {
    const missing = scorePage(page([order('1', 10), order('2', 20)]), line([order('1', 10)]), 0);
    expect(missing.fields).toMatchObject({ right: 3, missed: 3, invented: 0 });
    const doubled = scorePage(page([order('1', 10)]), line([order('1', 10), order('1', 10)]), 0);
    expect(doubled.fields.invented).toBeGreaterThan(0);
    expect(doubled.rows).toMatchObject({ got: 2, matched: 1 });
  });

  it('as nothing found when it was taken for the other kind', () => {
    const score = scorePage(page([order('1', 10)]), line([order('1', 10)], { kind: 'listing' }), 0);
    expect(score.kindRight).toBe(false);
    expect(score.fields).toMatchObject({ right: 0, missed: 3 });
  });

  it('and a read page on which nothing may be read is a false read', () => {
    const nothing = page([], { kind: null, status: 'unreadable' });
    expect(scorePage(nothing, line([order('1', 1)]), 0)).toMatchObject({ falseRead: true, kindRight: false });
    const said = line([], { status: 'unreadable', kind: null });
    expect(scorePage(nothing, said, 0)).toMatchObject({ falseRead: false, kindRight: true });
    expect(scorePage(page([], { status: 'empty' }), said, 0).kindRight).toBe(false);
  });

  it('and pages are added up, not averaged', () => {
    const right = scorePage(
      page([order('1', 10), order('2', 20)]),
      line([order('1', 10), order('2', 20)]),
      4,
    );
    const lost = scorePage(page([order('3', 10)]), line([], { status: 'unreadable', kind: null }), 6);
    const sum = sumUp([right, lost]);
    expect(sum).toMatchObject({
      pages: 2,
      kindRight: 0.5,
      rowPrecision: 1,
      precision: 1,
      perfect: 1,
      msMost: 6,
    });
    expect(sum.rowRecall).toBeCloseTo(2 / 3);
    expect(sum.recall).toBeCloseTo(6 / 9);
    expect(sum.f1).toBeCloseTo(0.8);
  });
});

it('refuses options it does not know', () => {
  expect(parseBenchArguments(['woo', '--details'])).toMatchObject({
    ids: ['woo'],
    details: true,
    held: false,
  });
  expect(parseBenchArguments(['--nope'])).toHaveProperty('wrong');
});
