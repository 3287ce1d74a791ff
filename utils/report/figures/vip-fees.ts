import type { Money } from '../../model/money';
import type { Figure } from '../figure';
import { lack } from '../lacks';
import { isIn } from '../period';
import { isReported } from '../stock-in';

/** What VIPs paid to join, less what they were given and what was taken off their orders since they joined, in the period. */
const vipFees: Figure = {
  id: 'vip-fees',
  block: 'people',
  unit: 'money',
  better: 'up',
  shown: false,
  of(material, period) {
    const { entered, today } = material;
    const vips = entered?.vips.filter(({ day }) => isIn(day, period)) ?? [];
    const given = entered?.benefits.filter(({ day }) => isIn(day, period)) ?? [];
    const orders = (entered?.vipBuyers ?? []).flatMap(({ day: joined, sales }) =>
      sales.filter(({ day }) => day >= joined && isIn(day, period)),
    );
    const sum = (all: (Money | null)[]) =>
      all.reduce((total, one) => total + (one && isReported(one, material) ? Math.abs(one.minor) : 0), 0);
    const paid = sum(vips.map((one) => one.paid));
    const cost = sum(given.map((one) => one.amount));
    const off = sum(orders.map((one) => one.discount));
    const any = (entered?.vips.length ?? 0) > 0;
    const end = Math.min(period.to, today);
    return {
      value: any ? paid - cost - off : null,
      parts: [
        { code: 'vips', value: entered?.vips.filter(({ day }) => day <= end).length ?? 0, unit: 'count' },
        { code: 'vip-paid', value: paid, unit: 'money' },
        { code: 'vip-given', value: cost, unit: 'money' },
        { code: 'vip-discounts', value: off, unit: 'money' },
      ],
      lacks: any
        ? [
            ...lack('no-amount', given.filter(({ amount }) => amount === null).length),
            ...lack('vip-untold', orders.filter(({ discount }) => discount === null).length),
          ]
        : [{ code: 'no-vips' as const }],
      ...{ checks: [], alone: 'entered', trace: null },
      entries: [
        { kind: 'vip', period },
        { kind: 'benefit', period },
      ],
    };
  },
};
export default vipFees;
