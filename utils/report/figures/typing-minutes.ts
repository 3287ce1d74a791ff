import type { Figure } from '../figure';
import { isIn } from '../period';

/** What one change takes, typed or clicked: an estimate, since nobody is watched while typing. */
const SECONDS = 15;

/** Minutes of typing that the tool asked for in the period: changes entered, each taken for a quarter of a minute. */
const typingMinutes: Figure = {
  id: 'typing-minutes',
  block: 'people',
  unit: 'minutes',
  better: 'down',
  shown: false,
  of({ entered }, period) {
    const changes = entered?.typed?.filter((day) => isIn(day, period)).length ?? 0;
    return {
      value: entered?.typed === undefined ? null : (changes * SECONDS) / 60,
      parts: [{ code: 'changes', value: changes, unit: 'count' }],
      lacks: [{ code: 'estimate' }],
      ...{ checks: [], alone: 'derived', trace: null },
    };
  },
};
export default typingMinutes;
