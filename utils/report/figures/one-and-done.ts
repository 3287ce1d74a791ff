import { cameBack } from '../came-back';
import type { Figure } from '../figure';
import { GONE_AFTER } from '../newcomers';

/** Of the buyers whose first 180 days ended in the period, the share who did not order again in them. */
const oneAndDone: Figure = {
  id: 'one-and-done',
  block: 'people',
  unit: 'share',
  better: 'down',
  shown: false,
  of(material, period) {
    const { first, second, blind, ...rest } = cameBack(material, period, GONE_AFTER);
    return {
      ...rest,
      value: first === 0 || blind ? null : (first - second) / first,
      parts: [{ code: 'first-orders', value: first, unit: 'count' }],
    };
  },
};
export default oneAndDone;
