import { linesLedgers } from '../checks/lines-ledgers';
import type { Figure } from '../figure';
import { soldByLines } from '../goods-in';
import { goodsMoneyLacks } from '../goods-lacks';
import { isBlind, lack } from '../lacks';

/** Concentration by category: Σ of squared shares of sales (Herfindahl-Hirschman, 1 is a single category). */
const categoryFocus: Figure = {
  id: 'category-focus',
  block: 'goods',
  unit: 'share',
  better: null,
  shown: false,
  of(material, period) {
    const byCategory = new Map<string, number>();
    let bare = 0;
    const sold = soldByLines(material, period);
    material.sums.goods.rows.forEach(({ category }, i) => {
      const minor = sold[i]?.minor ?? 0;
      if (minor <= 0) return;
      if (category === null) bare += 1;
      else byCategory.set(category, (byCategory.get(category) ?? 0) + minor);
    });
    const total = [...byCategory.values()].reduce((sum, minor) => sum + minor, 0);
    const shares = [...byCategory.values()].map((minor) => minor / total);
    const lacks = [...goodsMoneyLacks(material, period), ...lack('no-category', bare)];
    return {
      value: total === 0 || isBlind(lacks) ? null : shares.reduce((sum, share) => sum + share ** 2, 0),
      parts: total === 0 ? [] : [{ code: 'top-category', value: Math.max(...shares), unit: 'share' }],
      lacks,
      checks: [linesLedgers(material, period)],
      trace: null,
    };
  },
};
export default categoryFocus;
