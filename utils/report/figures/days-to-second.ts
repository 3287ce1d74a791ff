import { median } from '../../model/median';
import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { lack, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { eachBuyer } from '../people-in';
import { isIn } from '../period';

/** Median days from the first order to the second, of the second orders that fell in the period. */
const daysToSecond: Figure = {
  id: 'days-to-second',
  block: 'people',
  unit: 'days',
  better: 'down',
  shown: true,
  of(material, period) {
    const waits: number[] = [];
    let weak = 0;
    eachBuyer(material, ({ days, earlier, isStrong }) => {
      const [one, two] = days;
      if (earlier > 0 || one === undefined || two === undefined || !isIn(two, period)) return;
      waits.push(two - one);
      if (!isStrong) weak += 1;
    });
    const lacks = [...orderLacks(material, period, ordersIn(material, period)), ...lack('weak-keys', weak)];
    return {
      value: median(waits),
      parts: [{ code: 'second-orders', value: waits.length, unit: 'count' }],
      lacks: waits.length > 0 && waits.length < 20 ? [...lacks, { code: 'few', n: waits.length }] : lacks,
      checks: [ordersBuyers(material, period, 'sales')],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default daysToSecond;
