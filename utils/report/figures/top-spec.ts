import { linesLedgers } from '../checks/lines-ledgers';
import type { Figure } from '../figure';
import { soldByLines } from '../goods-in';
import { goodsLacks } from '../goods-lacks';
import { isBlind } from '../lacks';
import { isReported } from '../stock-in';

/** Of products with variants at different prices: pieces of the dearest variant ÷ pieces of all their variants. */
const topSpec: Figure = {
  id: 'top-spec',
  block: 'goods',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const { rows } = material.sums.goods;
    const sold = soldByLines(material, period);
    const products = new Map<string, { key: string; price: number; units: number }[]>();
    rows.forEach(({ item, price, key }, i) => {
      if (item === null || !price || !isReported(price, material)) return;
      const own = products.get(item) ?? [];
      products.set(item, [...own, { key, price: price.minor, units: sold[i]?.units ?? 0 }]);
    });
    const keys: string[] = [];
    let top = 0;
    let all = 0;
    for (const variants of products.values()) {
      const prices = variants.map(({ price }) => price);
      const dearest = Math.max(...prices);
      if (Math.min(...prices) === dearest) continue;
      for (const { key, price, units } of variants) {
        all += units;
        if (price === dearest) {
          top += units;
          keys.push(key);
        }
      }
    }
    const lacks = goodsLacks(material, period);
    return {
      value: all === 0 || isBlind(lacks) ? null : top / all,
      parts: [
        { code: 'top-units', value: top, unit: 'count' },
        { code: 'spec-units', value: all, unit: 'count' },
      ],
      lacks: keys.length > 0 ? lacks : [{ code: rows.length > 0 ? 'one-spec' : 'no-listings' }],
      checks: [linesLedgers(material, period)],
      trace: { of: 'listings', keys },
    };
  },
};
export default topSpec;
