import type { Figure } from '../figure';
import { ladderOn, rungOn } from '../ladder';

/** Fans and iron fans who are VIPs ÷ all of them, at the period's end, by the rungs of your own rules. */
const fanVip: Figure = {
  id: 'fan-vip',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const { care, entered, today } = material;
    const end = Math.min(period.to, today);
    const { fan, iron } = ladderOn(material, end);
    const vips = (entered?.vipBuyers ?? []).filter(({ day }) => day <= end);
    const own = vips.filter(({ sales, earlier, helped }) => {
      const days = sales.map(({ day }) => day).sort((a, b) => a - b);
      const rung = care ? rungOn(days, earlier, end, care, helped) : null;
      return rung === 'fan' || rung === 'iron';
    });
    const any = (entered?.vips.length ?? 0) > 0;
    return {
      value: fan + iron === 0 || !any ? null : own.length / (fan + iron),
      parts: [
        { code: 'fan-vips', value: own.length, unit: 'count' },
        { code: 'fans', value: fan, unit: 'count' },
        { code: 'irons', value: iron, unit: 'count' },
        { code: 'vips', value: vips.length, unit: 'count' },
      ],
      lacks: any ? [] : [{ code: 'no-vips' }],
      ...{ checks: [], alone: 'entered', trace: null },
      entries: [{ kind: 'vip', period: { from: Number.NEGATIVE_INFINITY, to: end } }],
    };
  },
};
export default fanVip;
