import type { Figure } from '../figure';
import { lack } from '../lacks';
import { isIn } from '../period';

/** What VIPs paid to join less what they were given, in the period. Discounts on their orders are not in it. */
const vipFees: Figure = {
  id: 'vip-fees',
  block: 'people',
  unit: 'money',
  better: 'up',
  shown: false,
  of({ entered, sums, cur }, period) {
    const code = sums.currencies[cur] ?? '';
    const vips = entered?.vips.filter(({ day }) => isIn(day, period)) ?? [];
    const given = entered?.benefits.filter(({ day }) => isIn(day, period)) ?? [];
    const sum = (all: ({ minor: number; currency: string | null } | null)[]) =>
      all.reduce((total, one) => total + (one && (one.currency ?? '') === code ? one.minor : 0), 0);
    const paid = sum(vips.map((one) => one.paid));
    const cost = sum(given.map((one) => one.amount));
    const any = (entered?.vips.length ?? 0) > 0;
    return {
      value: any ? paid - cost : null,
      parts: [
        {
          code: 'vips',
          value: entered?.vips.filter(({ day }) => day <= period.to).length ?? 0,
          unit: 'count',
        },
        { code: 'vip-paid', value: paid, unit: 'money' },
        { code: 'vip-given', value: cost, unit: 'money' },
      ],
      lacks: any
        ? lack('no-amount', given.filter(({ amount }) => amount === null).length)
        : [{ code: 'no-vips' as const }],
      checks: [],
      trace: null,
    };
  },
};
export default vipFees;
