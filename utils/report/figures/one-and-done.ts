import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, lack, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { eachBuyer } from '../people-in';
import { isIn } from '../period';

const WITHIN = 180;

/** Of the buyers whose first 180 days ended in the period, the share who did not order again in them. */
const oneAndDone: Figure = {
  id: 'one-and-done',
  block: 'people',
  unit: 'share',
  better: 'down',
  shown: false,
  of(material, period) {
    let first = 0;
    let gone = 0;
    let weak = 0;
    eachBuyer(material, ({ days, earlier, isStrong }) => {
      const [one, two] = days;
      if (earlier > 0 || one === undefined || !isIn(one + WITHIN, period)) return;
      first += 1;
      if (!isStrong) weak += 1;
      if (two === undefined || two - one > WITHIN) gone += 1;
    });
    const then = { from: period.from - WITHIN, to: period.to };
    const lacks = [...orderLacks(material, then, ordersIn(material, then)), ...lack('weak-keys', weak)];
    return {
      value: first === 0 || isBlind(lacks) ? null : gone / first,
      parts: [{ code: 'first-orders', value: first, unit: 'count' }],
      lacks,
      checks: [ordersBuyers(material, then, 'sales')],
      trace: { of: 'orders', period: then, states: ['sale'] },
    };
  },
};
export default oneAndDone;
