import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, lack, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { eachBuyer, FAR } from '../people-in';

/** Customers with three orders or more ÷ those with two or more, over all time up to the period's end. */
const repeatDepth: Figure = {
  id: 'repeat-depth',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const end = Math.min(period.to, material.today);
    const oldest = material.sums.days.find(({ day }) => day >= 0)?.day ?? end;
    const ever = { from: Math.min(oldest, end), to: end };
    const deep = { one: 0, two: 0, three: 0, few: 0, many: 0 };
    let weak = 0;
    eachBuyer(material, ({ days, earlier, isStrong }) => {
      const sales = days.filter((day) => day <= end).length + earlier;
      if (sales === 0) return;
      if (sales > 1 && !isStrong) weak += 1;
      deep[sales > 5 ? 'many' : sales > 3 ? 'few' : sales === 3 ? 'three' : sales === 2 ? 'two' : 'one'] += 1;
    });
    const deeper = deep.three + deep.few + deep.many;
    const again = deep.two + deeper;
    const orders = ordersIn(material, ever);
    const lacks = [
      ...orderLacks(material, ever, orders),
      // Orders from before the oldest one read may exist.
      ...(end - oldest < FAR ? [{ code: 'first-unknown' as const, n: Math.max(0, end - oldest) }] : []),
      ...lack('nameless', orders.nameless),
      ...lack('weak-keys', weak),
      ...lack('few', again < 20 ? again : 0),
    ];
    return {
      value: again === 0 || isBlind(lacks) ? null : deeper / again,
      parts: [
        { code: 'ordered-once', value: deep.one, unit: 'count' },
        { code: 'ordered-2', value: deep.two, unit: 'count' },
        { code: 'ordered-3', value: deep.three, unit: 'count' },
        { code: 'ordered-4', value: deep.few, unit: 'count' },
        { code: 'ordered-6', value: deep.many, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, ever, 'sales')],
      trace: { of: 'orders', period: ever, states: ['sale'] },
    };
  },
};
export default repeatDepth;
