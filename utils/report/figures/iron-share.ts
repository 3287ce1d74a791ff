import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, lack, orderLacks } from '../lacks';
import { ladderOn } from '../ladder';
import { ordersIn } from '../orders-in';
import { EVER } from '../period';

/** Fans and iron fans ÷ everyone who ever bought, at the period's end, by the rungs of your own rules. */
const ironShare: Figure = {
  id: 'iron-share',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    const end = Math.min(period.to, material.today);
    const { customer, user, fan, iron } = ladderOn(material, end);
    const all = customer + user + fan + iron;
    const { strong } = material.sums.people;
    const weak = strong.length - strong.reduce((sum, one) => sum + one, 0);
    const window = material.care?.ladderDays ?? 0;
    const oldest = material.sums.days.find(({ day }) => day >= 0)?.day ?? end;
    const within = { from: window === 0 ? Math.min(oldest, end) : end - window + 1, to: end };
    const since = { from: window === 0 ? EVER.from : within.from, to: end };
    const lacks = [...orderLacks(material, within, ordersIn(material, within)), ...lack('weak-keys', weak)];
    return {
      value: all === 0 || isBlind(lacks) ? null : (fan + iron) / all,
      parts: [
        { code: 'customers', value: customer, unit: 'count' },
        { code: 'users', value: user, unit: 'count' },
        { code: 'fans', value: fan, unit: 'count' },
        { code: 'irons', value: iron, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, within, 'sales')],
      trace: { of: 'orders', period: within, states: ['sale'] },
      entries: [
        { kind: 'referrer', period: since },
        { kind: 'mark', ids: ['follows', 'group'], period: since },
      ],
    };
  },
};
export default ironShare;
