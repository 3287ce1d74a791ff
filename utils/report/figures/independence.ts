import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, moneyLacks, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { peopleIn, peopleLacks } from '../people-in';
import { EVER, isIn } from '../period';
import { isReported } from '../stock-in';

/**
 * Sales that don't hang on the platform's traffic ÷ all sales of known buyers: second and later orders, and first orders
 * of customers whom another one brought.
 */
const independence: Figure = {
  id: 'independence',
  block: 'money',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const people = peopleIn(material, period);
    const known = people.firstNet + people.laterNet;
    const all = known + orders.namelessNet;
    const bringees: string[] = [];
    const brought = (material.entered?.referredBuyers ?? []).reduce((sum, { key, earlier, sales }) => {
      const [first] = [...sales].sort((a, b) => a.day - b.day);
      if (earlier > 0 || !first?.net || !isIn(first.day, period)) return sum;
      if (!isReported(first.net, material)) return sum;
      if (key !== undefined) bringees.push(key);
      return sum + first.net.minor;
    }, 0);
    const own = people.laterNet + brought;
    const lacks = [
      ...orderLacks(material, period, orders),
      ...moneyLacks(orders),
      ...peopleLacks(material, period, people, orders),
      ...((material.entered?.referred.length ?? 0) > 0 ? [] : [{ code: 'no-referrals' as const }]),
    ];
    const value = known <= 0 || isBlind(lacks) ? null : own / known;
    return {
      value,
      ...(value !== null && (orders.namelessNet > 0 || people.weakLaterNet > 0)
        ? { low: (own - people.weakLaterNet) / all, high: (own + orders.namelessNet) / all }
        : {}),
      parts: [
        { code: 'returning-net', value: people.laterNet, unit: 'money' },
        { code: 'referred-net', value: brought, unit: 'money' },
        { code: 'net', value: known, unit: 'money' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'net')],
      trace: { of: 'orders', period, states: ['sale'] },
      entries: bringees.length > 0 ? [{ kind: 'referrer', subjects: bringees, period: EVER }] : [],
    };
  },
};
export default independence;
