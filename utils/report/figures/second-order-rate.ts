import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, lack, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { eachBuyer } from '../people-in';
import { isIn } from '../period';

const WITHIN = 90;

/**
 * Of the buyers whose first 90 days ended in the period, the share who ordered again within these 90 days. Everyone in
 * it had the same time to come back, so periods can be held against each other.
 */
const secondOrderRate: Figure = {
  id: 'second-order-rate',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    let first = 0;
    let second = 0;
    let weak = 0;
    eachBuyer(material, ({ days, earlier, isStrong }) => {
      const [one, two] = days;
      if (earlier > 0 || one === undefined || !isIn(one + WITHIN, period)) return;
      first += 1;
      if (!isStrong) weak += 1;
      if (two !== undefined && two - one <= WITHIN) second += 1;
    });
    const then = { from: period.from - WITHIN, to: period.to };
    const orders = ordersIn(material, then);
    const lacks = [...orderLacks(material, then, orders), ...lack('weak-keys', weak)];
    return {
      value: first === 0 || isBlind(lacks) ? null : second / first,
      parts: [
        { code: 'second-orders', value: second, unit: 'count' },
        { code: 'first-orders', value: first, unit: 'count' },
      ],
      lacks: first > 0 && first < 20 ? [...lacks, { code: 'few', n: first }] : lacks,
      checks: [ordersBuyers(material, then, 'sales')],
      trace: { of: 'orders', period: then, states: ['sale'] },
    };
  },
};
export default secondOrderRate;
