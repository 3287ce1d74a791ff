import type { Figure } from '../figure';
import { isIn } from '../period';

/** Suggestions of customers that were adopted in the period. */
const adopted: Figure = {
  id: 'adopted',
  block: 'people',
  unit: 'count',
  better: 'up',
  shown: false,
  of({ entered }, period) {
    const ideas = entered?.ideas ?? [];
    const taken = ideas.filter(({ adoptedDay }) => adoptedDay !== null && isIn(adoptedDay, period));
    const made = ideas.filter(({ day }) => isIn(day, period));
    return {
      value: ideas.length === 0 ? null : taken.length,
      parts: [{ code: 'suggested', value: made.length, unit: 'count' }],
      lacks: ideas.length === 0 ? [{ code: 'no-ideas' }] : [],
      ...{ checks: [], alone: 'entered', trace: null },
      entries: [
        { kind: 'suggestion', period, by: 'adopted' },
        { kind: 'suggestion', period },
      ],
    };
  },
};
export default adopted;
