import type { Money } from '../../model/money';
import type { Figure } from '../figure';
import { lack } from '../lacks';
import { peopleIn } from '../people-in';
import { isIn } from '../period';
import { isReported } from '../stock-in';

/** Customers entered as brought by another customer, in the period; what they ordered, and what the thanks for it cost. */
const referred: Figure = {
  id: 'referred',
  block: 'people',
  unit: 'count',
  better: 'up',
  shown: false,
  of(material, period) {
    const { entered } = material;
    const all = entered?.referred ?? [];
    const orders = (entered?.referredBuyers ?? [])
      .flatMap(({ sales }) => sales)
      .filter(({ day }) => isIn(day, period));
    const rewards = (entered?.rewards ?? []).filter(({ day }) => isIn(day, period));
    const sum = (amounts: (Money | null)[]) =>
      amounts.reduce((total, one) => total + (one && isReported(one, material) ? one.minor : 0), 0);
    return {
      value: all.length === 0 ? null : all.filter((day) => isIn(day, period)).length,
      parts: [
        { code: 'new-customers', value: peopleIn(material, period).fresh, unit: 'count' },
        { code: 'referred-orders', value: orders.length, unit: 'count' },
        { code: 'referred-net', value: sum(orders.map(({ net }) => net)), unit: 'money' },
        { code: 'reward-cost', value: sum(rewards.map(({ amount }) => amount)), unit: 'money' },
      ],
      lacks:
        all.length === 0
          ? [{ code: 'no-referrals' }]
          : lack('no-amount', rewards.filter(({ amount }) => amount === null).length),
      ...{ checks: [], alone: 'entered', trace: null },
      entries: [{ kind: 'referrer', period }],
    };
  },
};
export default referred;
