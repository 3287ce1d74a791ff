import type { Figure } from '../figure';
import { isIn } from '../period';

/** Tests passed ÷ tests decided in the period. */
const testHits: Figure = {
  id: 'test-hits',
  block: 'goods',
  unit: 'share',
  better: 'up',
  shown: false,
  of({ entered }, period) {
    const decided = entered?.trials.filter(({ day }) => isIn(day, period)) ?? [];
    const passed = decided.filter((one) => one.passed).length;
    return {
      value: decided.length === 0 ? null : passed / decided.length,
      parts: [
        { code: 'passed', value: passed, unit: 'count' },
        { code: 'decided', value: decided.length, unit: 'count' },
      ],
      lacks: decided.length === 0 ? [{ code: 'no-trials' }] : [],
      checks: [],
      alone: 'entered',
      trace: null,
      entries: [{ kind: 'trial', by: 'decided', period }],
    };
  },
};
export default testHits;
