import type { Figure } from '../figure';
import { EVER } from '../period';

/** Listings on sale ÷ members of staff who are there. Whatever the period, it is of today. */
const skusPerStaff: Figure = {
  id: 'skus-per-staff',
  block: 'goods',
  unit: 'count',
  better: 'down',
  shown: false,
  ofToday: true,
  of({ sums, entered }) {
    const rows = sums.goods.rows.filter(({ onSale }) => onSale);
    const present = entered?.present ?? 0;
    const isKnown = sums.goods.rows.length > 0;
    return {
      value: present === 0 || !isKnown ? null : rows.length / present,
      parts: [
        { code: 'on-sale-listings', value: rows.length, unit: 'count' },
        { code: 'staff', value: present, unit: 'count' },
      ],
      lacks: [
        ...(isKnown ? [] : [{ code: 'no-listings' as const }]),
        ...(present === 0 ? [{ code: 'no-members' as const }] : []),
      ],
      ...{ checks: [], alone: 'entered' },
      trace: { of: 'listings', keys: rows.map(({ key }) => key) },
      entries: [{ kind: 'member', by: 'present', period: EVER }],
    };
  },
};
export default skusPerStaff;
