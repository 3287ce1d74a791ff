import type { Part } from '../../model/report';
import type { GoodsRow } from '../../model/sums';
import type { Figure } from '../figure';
import { lack } from '../lacks';
import { stockOn } from '../stock-in';

/** Listings on sale as their pages said last. Whatever the period, it is of today. */
const onSaleSkus: Figure = {
  id: 'on-sale-skus',
  block: 'goods',
  unit: 'count',
  better: 'down',
  shown: true,
  ofToday: true,
  of({ sums, today }, period) {
    const rows = sums.goods.rows.filter(({ onSale }) => onSale);
    const unseen = rows.filter(
      ({ stock }) => today - (stock.at(-1)?.day ?? Number.NEGATIVE_INFINITY) > 30,
    ).length;
    return {
      value: sums.goods.rows.length === 0 ? null : rows.length,
      parts: sums.goods.rows.length === 0 ? [] : stockedParts(sums.goods.rows, period.from, today),
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

/** How many listings were seen in stock on a day and today: their status of that day no page tells. */
function stockedParts(rows: GoodsRow[], then: number, today: number): Part[] {
  const on = (day: number) => rows.filter((row) => (stockOn(row, day) ?? 0) > 0).length;
  return [
    { code: 'stocked-then', value: on(then), unit: 'count' },
    { code: 'stocked-now', value: on(today), unit: 'count' },
  ];
}

export default onSaleSkus;
