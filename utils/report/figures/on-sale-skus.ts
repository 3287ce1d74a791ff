import type { Figure } from '../figure';
import { lack } from '../lacks';

/** Listings on sale as their pages said last. Whatever the period, it is of today. */
const onSaleSkus: Figure = {
  id: 'on-sale-skus',
  block: 'goods',
  unit: 'count',
  better: 'down',
  shown: true,
  ofToday: true,
  of({ sums, today }) {
    const rows = sums.goods.rows.filter(({ onSale }) => onSale);
    const unseen = rows.filter(
      ({ stock }) => today - (stock.at(-1)?.day ?? Number.NEGATIVE_INFINITY) > 30,
    ).length;
    return {
      value: sums.goods.rows.length === 0 ? null : rows.length,
      parts: [],
      lacks: [
        ...(sums.goods.rows.length === 0 ? [{ code: 'no-listings' as const }] : []),
        ...lack('no-stock', unseen),
      ],
      checks: [],
      alone: 'one-source',
      trace: { of: 'listings', keys: rows.map(({ key }) => key) },
    };
  },
};
export default onSaleSkus;
