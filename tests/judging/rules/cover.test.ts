import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/cover';
import { listing, listingDossier, look, looks, NOW, sales, thresholds } from '../dossiers';
import { standing } from '../shop/standing';

const daily = sales(Array.from({ length: 90 }, (_, i) => i + 1));
const judge = (stock: number, abc: 'A' | 'B' = 'A', sightings = looks(200, 10, stock)) =>
  rule.judge(
    listingDossier({ standing: standing({ abc }), sales: daily, listing: listing({ sightings }) }),
    thresholds,
    NOW,
  );

describe('what carries the shop and runs out', () => {
  it('is said with the day', () => {
    const verdict = judge(7);
    expect(verdict).toMatchObject({
      finding: 'yes',
      because: [{ code: 'cover-days', values: { days: 7 } }, { code: 'runs-out-on' }, {}, {}, {}],
    });
    expect(verdict?.because[1]?.values?.at).toBe(NOW + 7 * 86_400_000);
  });
  it('is unknown where only days nobody saw in stock would make it short', () => {
    const rare = sales([3, 20, 40]);
    const verdict = rule.judge(
      listingDossier({
        standing: standing({ abc: 'A' }),
        sales: rare,
        listing: listing({ sightings: [look(0, { stock: 11 })] }),
      }),
      thresholds,
      NOW,
    );
    expect(verdict?.finding).toBe('unknown');
    expect(verdict?.because.some(({ code }) => code === 'stock-gaps')).toBe(true);
  });
  it('lasts long enough', () => expect(judge(60)).toMatchObject({ finding: 'no' }));
  it('others don’t matter as much', () => expect(judge(7, 'B')).toBeNull());
  it('is out already: nothing to foretell', () => expect(judge(0)).toBeNull());
  it('stock never seen', () =>
    expect(
      judge(
        7,
        'A',
        [look(0, { stock: -1 })].map((one) => ({ ...one, stock: null })),
      ),
    ).toBeNull());
});
