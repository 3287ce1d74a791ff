import { linesLedgers } from '../checks/lines-ledgers';
import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { goodsLacks } from '../goods-lacks';
import { isBlind, lack } from '../lacks';
import { LAUNCH_OF } from '../launch-days';
import { launchesIn } from '../launches';
import { ordersIn } from '../orders-in';
import { peopleIn, peopleLacks } from '../people-in';

/**
 * New customers who came by a new product: their first order held one within its first 30 days, of products whose 30 days
 * ended in the period. Beside it the pieces sold in these days, and how many of them went to customers whose first order
 * lay before the product was listed; pieces on orders that name no buyer stand apart.
 */
const launchNew: Figure = {
  id: 'launch-new',
  block: 'goods',
  unit: 'count',
  better: 'up',
  shown: false,
  of(material, period) {
    const then = { from: period.from - LAUNCH_OF + 1, to: period.to };
    const { rows, products, units, old, weekOld, nameless, fresh, weak, undated } = launchesIn(
      material,
      period,
    );
    const orders = ordersIn(material, then);
    const ofPeople = peopleLacks(material, then, peopleIn(material, then), orders);
    const lacks = [
      ...(products === 0 ? [{ code: 'no-launches' as const }] : []),
      ...lack('undated-listings', undated),
      ...goodsLacks(material, then).filter(({ code }) => code !== 'unlisted'),
      ...ofPeople.filter(({ code }) => code !== 'weak-keys'),
      ...lack('weak-keys', weak),
    ];
    return {
      value: products === 0 || isBlind(lacks) ? null : fresh,
      parts: [
        { code: 'launches', value: products, unit: 'count' },
        { code: 'launch-units', value: units, unit: 'count' },
        { code: 'launch-old', value: old, unit: 'count' },
        { code: 'launch-week-old', value: weekOld, unit: 'count' },
        ...(nameless > 0 ? [{ code: 'launch-nameless', value: nameless, unit: 'count' } as const] : []),
      ],
      lacks,
      checks: [ordersBuyers(material, then, 'sales'), linesLedgers(material, then)],
      trace: { of: 'listings', keys: rows.map(({ key }) => key) },
    };
  },
};
export default launchNew;
