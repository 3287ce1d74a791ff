import { again } from '../again';
import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { lack, orderLacks } from '../lacks';
import { KEPT_WITHIN } from '../newcomers';
import { ordersIn } from '../orders-in';

/**
 * Of the buyers whose first 90 days ended in the period and whose first order is known to have had no discount: the share
 * who ordered again in them. Beside it the same of those who began with a discount.
 */
const fullPriceRepeat: Figure = {
  id: 'full-price-repeat',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const { firstDeal } = material.sums.people;
    const [untold, full, deal] = again(material, period, 3, (place) => firstDeal[place] ?? 0);
    const then = { from: period.from - KEPT_WITHIN, to: period.to };
    const n = full?.of ?? 0;
    return {
      value: n === 0 ? null : (full?.back ?? 0) / n,
      parts: [
        { code: 'full-buyers', value: n, unit: 'count' },
        { code: 'full-again', value: full?.back ?? 0, unit: 'count' },
        { code: 'deal-buyers', value: deal?.of ?? 0, unit: 'count' },
        { code: 'deal-again', value: deal?.of ? deal.back / deal.of : Number.NaN, unit: 'share' },
      ],
      lacks: [
        ...orderLacks(material, then, ordersIn(material, then)),
        ...lack('no-discounts', untold?.of ?? 0),
        ...lack('few', n > 0 && n < 20 ? n : 0),
      ],
      checks: [ordersBuyers(material, then, 'sales')],
      trace: { of: 'orders', period: then, states: ['sale'] },
    };
  },
};
export default fullPriceRepeat;
