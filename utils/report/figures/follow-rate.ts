import type { Figure } from '../figure';
import { peopleIn } from '../people-in';
import { isIn } from '../period';

/** Customers marked as following the shop's own channel since the period ÷ new customers of the period. */
const followRate: Figure = {
  id: 'follow-rate',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const { fresh } = peopleIn(material, period);
    const follows = material.entered?.follows.filter((day) => isIn(day, period)).length ?? 0;
    const any = (material.entered?.follows.length ?? 0) > 0;
    return {
      value: fresh === 0 || !any ? null : follows / fresh,
      parts: [
        { code: 'follows', value: follows, unit: 'count' },
        { code: 'new-customers', value: fresh, unit: 'count' },
      ],
      lacks: any ? [] : [{ code: 'no-follows' }],
      checks: [],
      alone: 'entered',
      trace: null,
      entries: [{ kind: 'mark', ids: ['follows'], period }],
    };
  },
};
export default followRate;
