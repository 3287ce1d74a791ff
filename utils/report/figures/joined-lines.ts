import { unitsLedgers } from '../checks/lines-ledgers';
import type { Figure } from '../figure';
import { soldByLines, unlistedIn } from '../goods-in';
import { goodsLacks } from '../goods-lacks';
import { isBlind } from '../lacks';

/** Pieces sold that a listing was found for ÷ all pieces sold: how much of goods and people is joined. */
const joinedLines: Figure = {
  id: 'joined-lines',
  block: 'goods',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const joined = soldByLines(material, period).reduce((sum, { units }) => sum + units, 0);
    const all = joined + unlistedIn(material, period).units;
    const lacks = goodsLacks(material, period).filter(({ code }) => code !== 'unlisted');
    return {
      // Where no product list was read there is nothing to join with.
      value: all === 0 || material.sums.goods.rows.length === 0 || isBlind(lacks) ? null : joined / all,
      parts: [
        { code: 'joined-units', value: joined, unit: 'count' },
        { code: 'all-units', value: all, unit: 'count' },
      ],
      lacks,
      checks: [unitsLedgers(material, period)],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default joinedLines;
