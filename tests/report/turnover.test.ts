import { describe, expect, it } from 'vitest';
import { thresholds } from '../../utils/model/settings';
import turnover from '../../utils/report/figures/turnover';
import { LAST_30, shop, sumsOf, TODAY } from './made';

describe('turnover', () => {
  it('follows from its parts, goods that sold out long ago among them', async () => {
    const sums = await sumsOf(await shop());
    const rows = sums.goods.rows.map((row) =>
      row.title === '货 2' ? { ...row, stock: [{ day: TODAY - 30, units: 0, exact: true }] } : row,
    );
    const made = { ...sums, goods: { ...sums.goods, rows } };
    const material = { sums: made, cur: 0, today: TODAY, thresholds: thresholds.parse({}) };
    const { value, parts } = turnover.of(material, LAST_30);
    // Three pieces that cost 60 and one that cost 20; 180 and 400 lie in stock.
    expect(parts.map((part) => part.value)).toEqual([20_000, 58_000]);
    expect(value).toBeCloseTo(((20_000 / 58_000) * 365) / 30);
  });
});
