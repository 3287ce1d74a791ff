import { classesOf } from '../abc';
import { linesLedgers } from '../checks/lines-ledgers';
import { stockFlow } from '../checks/stock-flow';
import type { Figure } from '../figure';
import { goodsMoneyLacks } from '../goods-lacks';
import { isBlind, lack } from '../lacks';
import { rankedIn } from '../ranked-in';
import { stockOn, worthOf } from '../stock-in';

/**
 * Money in goods of class C and in dead goods ÷ money in all stock, at the period's end, at cost or where none is known at
 * price. Goods that sold nothing in the period count as class C.
 */
const weakStock: Figure = {
  id: 'weak-stock',
  block: 'goods',
  unit: 'share',
  better: 'down',
  shown: true,
  of(material, period) {
    const { rows } = material.sums.goods;
    const { a, b } = classesOf(rankedIn(material, period));
    const strong = new Set([...a, ...b].map(({ key }) => key));
    const end = Math.min(period.to, material.today);
    const sum = { all: 0, weak: 0, dead: 0, unseen: 0, atPrice: 0 };
    const keys: string[] = [];
    for (const row of rows) {
      const units = stockOn(row, end);
      const worth = worthOf(row, material);
      if (units === null || (units > 0 && !worth)) {
        if (row.onSale) sum.unseen += 1;
        continue;
      }
      const minor = units * (worth?.minor ?? 0);
      sum.all += minor;
      if (minor > 0 && worth?.atPrice) sum.atPrice += 1;
      if (row.dead === 'yes') sum.dead += minor;
      if (minor === 0 || (row.dead !== 'yes' && strong.has(row.key))) continue;
      sum.weak += minor;
      keys.push(row.key);
    }
    const lacks = [
      ...goodsMoneyLacks(material, period),
      ...lack('no-stock', sum.unseen),
      ...lack('at-price', sum.atPrice),
    ];
    return {
      value: sum.all <= 0 || isBlind(lacks) ? null : sum.weak / sum.all,
      parts: [
        { code: 'weak-value', value: sum.weak, unit: 'money' },
        { code: 'dead-value', value: sum.dead, unit: 'money' },
        { code: 'stock-value', value: sum.all, unit: 'money' },
      ],
      lacks,
      checks: [linesLedgers(material, period), stockFlow(material, period)],
      trace: { of: 'listings', keys },
    };
  },
};
export default weakStock;
