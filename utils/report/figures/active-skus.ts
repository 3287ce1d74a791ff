import { linesCounter } from '../checks/lines-counter';
import { linesLedgers } from '../checks/lines-ledgers';
import type { Figure } from '../figure';
import { soldByLines } from '../goods-in';
import { goodsLacks } from '../goods-lacks';
import { isBlind } from '../lacks';

/** Listings on sale with at least one sale in the period ÷ listings on sale. */
const activeSkus: Figure = {
  id: 'active-skus',
  block: 'goods',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    const sold = soldByLines(material, period);
    const onSale = material.sums.goods.rows.flatMap((row, i) => (row.onSale ? [{ row, sold: sold[i] }] : []));
    const silent = onSale.filter((one) => (one.sold?.units ?? 0) === 0);
    const active = onSale.length - silent.length;
    const lacks = goodsLacks(material, period);
    return {
      value: onSale.length === 0 || isBlind(lacks) ? null : active / onSale.length,
      parts: [
        { code: 'sold-listings', value: active, unit: 'count' },
        { code: 'on-sale-listings', value: onSale.length, unit: 'count' },
      ],
      lacks,
      checks: [linesLedgers(material, period), linesCounter(material, period)],
      trace: { of: 'listings', keys: silent.map(({ row }) => row.key) },
    };
  },
};
export default activeSkus;
