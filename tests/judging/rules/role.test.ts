import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/role';
import type { ListingStanding } from '../../../utils/model/outlook';
import { listingDossier, NOW, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';
import { shape, standing } from '../shop/standing';

const judge = (place: Partial<ListingStanding>, firstShare: number | null = 0.5) =>
  rule.judge(
    listingDossier({ standing: standing(place), outlook: outlook(600, { sales: shape({ firstShare }) }) }),
    thresholds,
    NOW,
  );

describe('the role of a listing', () => {
  it.each<[string, Partial<ListingStanding>, object | null]>([
    [
      'mostly first orders: brings people in',
      { firsts: 30, again: 10, followed: 6, orders: 40 },
      { finding: 'yes', as: 'traffic' },
    ],
    [
      'mostly returning buyers, some for it again',
      { firsts: 10, again: 30, backForIt: 5, orders: 40, cycle: 30 },
      { finding: 'yes', as: 'repeat' },
    ],
    [
      'mostly along with others',
      { firsts: 22, again: 18, joined: 30, orders: 40 },
      { finding: 'yes', as: 'service' },
    ],
    ['a bit of everything', { firsts: 22, again: 18, joined: 3, orders: 40 }, { finding: 'no' }],
    [
      'too few whose buyer is known',
      { firsts: 9, again: 9, orders: 40 },
      { finding: 'unknown', ask: [{ code: 'too-few-orders', values: { orders: 18, need: 20 } }] },
    ],
    ['none whose buyer is known', { orders: 40 }, null],
  ])('%s', (_, place, expected) => {
    if (expected === null) expect(judge(place)).toBeNull();
    else expect(judge(place)).toMatchObject(expected);
  });
  it('in a shop where nearly everyone is new, first orders alone make no role', () =>
    expect(judge({ firsts: 30, again: 10, orders: 40 }, 0.9)).toMatchObject({ finding: 'no' }));
  it('a way that leads nowhere is said', () =>
    expect(
      judge({ firsts: 30, again: 2, followed: 0, orders: 40 })?.because.map(({ code }) => code),
    ).toContain('no-repeat-product'));

  it('is what the seller says, before what orders say and without any', () => {
    const said = { role: 'repeat', trial: null, tags: [] } as const;
    const of = (place: Partial<ListingStanding> | null) =>
      rule.judge(
        listingDossier({ standing: place && standing(place), said: { ...said, tags: [] } }),
        thresholds,
        NOW,
      );
    expect(of(null)).toMatchObject({ finding: 'yes', as: 'repeat', because: [{ code: 'role-said' }] });
    expect(of({ firsts: 3, again: 1 })?.because).toEqual([{ code: 'role-said' }]);
    expect(of({ firsts: 30, again: 10, followed: 6, orders: 40 })).toMatchObject({
      as: 'repeat',
      because: [{ code: 'role-said' }, { code: 'first-share' }, { code: 'leads-to' }],
    });
  });
});
