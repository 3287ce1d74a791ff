import { adsIn } from '../ads-in';
import { keptOf } from '../came-back';
import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { peopleIn, peopleLacks } from '../people-in';

/**
 * What was spent on paid traffic ÷ new customers of the period, whoever brought them. Beside it how many of those whose
 * first 90 days are over ordered again in them: what paid traffic brought and did not stay.
 */
const newCost: Figure = {
  id: 'new-cost',
  block: 'people',
  unit: 'money',
  better: 'down',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const people = peopleIn(material, period);
    const ads = adsIn(material, period);
    const kept = keptOf(material, period);
    const lacks = [
      ...ads.lacks,
      ...orderLacks(material, period, orders),
      ...peopleLacks(material, period, people, orders),
    ];
    return {
      value: !ads.any || people.fresh === 0 || isBlind(lacks) ? null : ads.minor / people.fresh,
      parts: [
        { code: 'ad-spend', value: ads.minor, unit: 'money' },
        { code: 'new-customers', value: people.fresh, unit: 'count' },
        { code: 'kept', value: kept.kept, unit: 'count' },
        { code: 'kept-of', value: kept.of, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'sales')],
      trace: { of: 'orders', period, states: ['sale'] },
      entries: ads.entries,
    };
  },
};
export default newCost;
