import { adsIn } from '../ads-in';
import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, moneyLacks, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** What was spent on paid traffic ÷ sales after refunds. */
const adShare: Figure = {
  id: 'ad-share',
  block: 'money',
  unit: 'share',
  better: 'down',
  shown: false,
  of(material, period) {
    const orders = ordersIn(material, period);
    const ads = adsIn(material, period);
    const lacks = [...ads.lacks, ...orderLacks(material, period, orders), ...moneyLacks(orders)];
    return {
      value: !ads.any || orders.net <= 0 || isBlind(lacks) ? null : ads.minor / orders.net,
      parts: [
        { code: 'ad-spend', value: ads.minor, unit: 'money' },
        { code: 'net', value: orders.net, unit: 'money' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'net')],
      trace: { of: 'orders', period, states: ['sale'] },
      entries: ads.entries,
    };
  },
};
export default adShare;
