import { again } from '../again';
import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { lack, orderLacks } from '../lacks';
import { KEPT_WITHIN } from '../newcomers';
import { ordersIn } from '../orders-in';

/**
 * Of the buyers whose first 90 days ended in the period and who came by goods that bring people in: the share who ordered
 * again in them. Beside it the same of those who came by other goods.
 */
const pathRepeat: Figure = {
  id: 'path-repeat',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const { people, goods } = material.sums;
    const traffic = goods.rows.map(({ role }) => role === 'traffic');
    const groupOf = (place: number) => {
      const own = people.firstGoods.subarray(people.firstStart[place], people.firstStart[place + 1]);
      if (own.length === 0) return -1;
      return own.some((one) => traffic[one]) ? 0 : 1;
    };
    const [by, other] = again(material, period, 2, groupOf);
    const then = { from: period.from - KEPT_WITHIN, to: period.to };
    const n = by?.of ?? 0;
    return {
      value: n === 0 ? null : (by?.back ?? 0) / n,
      parts: [
        { code: 'traffic-buyers', value: n, unit: 'count' },
        { code: 'traffic-again', value: by?.back ?? 0, unit: 'count' },
        { code: 'other-buyers', value: other?.of ?? 0, unit: 'count' },
        { code: 'other-again', value: other?.of ? other.back / other.of : Number.NaN, unit: 'share' },
      ],
      lacks: [
        ...(traffic.includes(true) ? [] : [{ code: 'no-roles' as const }]),
        ...orderLacks(material, then, ordersIn(material, then)),
        ...lack('few', n > 0 && n < 20 ? n : 0),
      ],
      checks: [ordersBuyers(material, then, 'sales')],
      trace: {
        of: 'listings',
        keys: goods.rows.filter(({ role }) => role === 'traffic').map(({ key }) => key),
      },
    };
  },
};
export default pathRepeat;
