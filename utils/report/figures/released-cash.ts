import { linesLedgers } from '../checks/lines-ledgers';
import { stockFlow } from '../checks/stock-flow';
import { deadOn } from '../dead-then';
import type { Figure } from '../figure';
import { lack } from '../lacks';
import { AROUND, stockOn, worthOf } from '../stock-in';

/** Money that came free of goods that were dead when the period began: the pieces that are gone, at what they had cost. */
const releasedCash: Figure = {
  id: 'released-cash',
  block: 'goods',
  unit: 'money',
  better: 'up',
  shown: true,
  of(material, period) {
    const { rows } = material.sums.goods;
    const then = deadOn(material, period.from);
    const seen = rows.some(({ stock }) =>
      stock.some(({ day }) => day <= period.from && period.from - day <= AROUND),
    );
    let free = 0;
    let unseen = 0;
    const keys: string[] = [];
    rows.forEach((row, i) => {
      const before = then.units[i] ?? 0;
      if (before === 0) return;
      const now = stockOn(row, Math.min(period.to, material.today));
      if (now === null) unseen += 1;
      else if (now < before) {
        free += (before - now) * (worthOf(row, material)?.minor ?? 0);
        keys.push(row.key);
      }
    });
    return {
      value: seen ? free : null,
      parts: [{ code: 'then-value', value: then.worth.reduce((sum, one) => sum + one, 0), unit: 'money' }],
      lacks: [
        ...(seen ? [] : [{ code: 'too-young' as const }]),
        ...lack('no-stock', unseen),
        ...lack('at-price', then.atPrice),
      ],
      checks: [linesLedgers(material, period), stockFlow(material, period)],
      trace: { of: 'listings', keys },
    };
  },
};
export default releasedCash;
