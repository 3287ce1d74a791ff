import type { Figure } from '../figure';
import { peopleIn } from '../people-in';
import { isIn } from '../period';

/** Customers entered as brought by another customer, in the period. */
const referred: Figure = {
  id: 'referred',
  block: 'people',
  unit: 'count',
  better: 'up',
  shown: false,
  of(material, period) {
    const all = material.entered?.referred ?? [];
    return {
      value: all.length === 0 ? null : all.filter((day) => isIn(day, period)).length,
      parts: [{ code: 'new-customers', value: peopleIn(material, period).fresh, unit: 'count' }],
      lacks: all.length === 0 ? [{ code: 'no-referrals' }] : [],
      checks: [],
      trace: null,
    };
  },
};
export default referred;
