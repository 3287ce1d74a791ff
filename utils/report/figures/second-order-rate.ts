import { cameBack } from '../came-back';
import type { Figure } from '../figure';
import { KEPT_WITHIN } from '../newcomers';

/**
 * Of the buyers whose first 90 days ended in the period, the share who ordered again within these 90 days. Everyone in
 * it had the same time to come back, so periods can be held against each other.
 */
const secondOrderRate: Figure = {
  id: 'second-order-rate',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    const { first, second, blind, lacks, ...rest } = cameBack(material, period, KEPT_WITHIN);
    return {
      ...rest,
      value: first === 0 || blind ? null : second / first,
      parts: [
        { code: 'second-orders', value: second, unit: 'count' },
        { code: 'first-orders', value: first, unit: 'count' },
      ],
      lacks: first > 0 && first < 20 ? [...lacks, { code: 'few', n: first }] : lacks,
    };
  },
};
export default secondOrderRate;
