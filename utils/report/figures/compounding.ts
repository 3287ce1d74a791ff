import { linesLedgers } from '../checks/lines-ledgers';
import { grown } from '../compound';
import type { Figure } from '../figure';
import { potLacks } from '../goods-lacks';
import { isBlind } from '../lacks';
import { potsIn } from '../pots-in';

/**
 * What the money in stock would grow to in a year, each listing for itself: Σ C·(1 − m)^(−turns) ÷ Σ C, with m the margin
 * on price. An upper bound: all proceeds go back in, all stock sells, nothing else costs anything.
 */
const compounding: Figure = {
  id: 'compounding',
  block: 'goods',
  unit: 'factor',
  better: 'up',
  shown: true,
  of(material, period) {
    const all = potsIn(material, period);
    const held = all.pots.filter(({ stock }) => stock > 0);
    const stock = held.reduce((sum, pot) => sum + pot.stock, 0);
    const after = held.reduce((sum, pot) => sum + grown(pot.stock, pot.margin, pot.turns), 0);
    const lacks = potLacks(material, period, all);
    return {
      value: stock <= 0 || isBlind(lacks) ? null : after / stock,
      parts: [
        { code: 'pots', value: stock, unit: 'money' },
        { code: 'grown', value: after, unit: 'money' },
      ],
      lacks,
      checks: [linesLedgers(material, period)],
      trace: { of: 'listings', keys: held.map(({ row }) => row.key) },
    };
  },
};
export default compounding;
