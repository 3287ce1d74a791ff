import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/focus';
import { listing, listingDossier, NOW, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';
import { shape } from '../shop/standing';

const judge = (category: string | null, shares: [string, number][]) =>
  rule.judge(
    listingDossier({
      listing: listing({ category }),
      outlook: outlook(600, {
        sales: shape({ categories: shares.map(([name, share]) => ({ name, share })) }),
      }),
    }),
    thresholds,
    NOW,
  );

describe('the main category', () => {
  it.each<[string, string | null, [string, number][], string | null]>([
    [
      'far from it',
      '帽子',
      [
        ['杯子', 0.9],
        ['帽子', 0.02],
      ],
      'yes',
    ],
    [
      'another that brings something',
      '帽子',
      [
        ['杯子', 0.7],
        ['帽子', 0.3],
      ],
      'no',
    ],
    ['never sold of its kind', '鞋', [['杯子', 0.9]], 'yes'],
    ['in it', '杯子', [['杯子', 0.9]], null],
    [
      'the shop has none',
      '帽子',
      [
        ['杯子', 0.4],
        ['鞋', 0.3],
      ],
      null,
    ],
    ['no page shows categories', null, [], null],
  ])('%s', (_, category, shares, finding) => expect(judge(category, shares)?.finding ?? null).toBe(finding));
});
