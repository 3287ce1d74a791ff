import { judgedCounted } from '../checks/judged-counted';
import type { Figure } from '../figure';
import { goodsLacks } from '../goods-lacks';
import { lack } from '../lacks';
import { isOfCurrency } from '../stock-in';

/**
 * Money in goods that the dead-stock rule calls dead, at cost or where no cost is known at price,
 * of listings whose cost or price is in the report's currency. It is of today.
 */
const deadCash: Figure = {
  id: 'dead-cash',
  block: 'goods',
  unit: 'money',
  better: 'down',
  shown: true,
  ofToday: true,
  of(material, period) {
    const { rows } = material.sums.goods;
    const dead = rows.filter((row) => row.dead === 'yes' && isOfCurrency(row, material));
    const unknown = rows.filter((row) => row.dead === 'unknown' && row.onSale).length;
    const lacks = [
      ...goodsLacks(material, period).filter(({ code }) => code !== 'unlisted'),
      ...lack('unjudged', unknown),
      ...lack('at-price', dead.filter(({ cost }) => cost === null).length),
    ];
    return {
      value: rows.length === 0 ? null : dead.reduce((sum, { deadWorth }) => sum + deadWorth, 0),
      parts: [{ code: 'dead-listings', value: dead.length, unit: 'count' }],
      lacks,
      checks: [judgedCounted(material)],
      trace: { of: 'listings', keys: dead.sort((a, b) => b.deadWorth - a.deadWorth).map(({ key }) => key) },
    };
  },
};
export default deadCash;
