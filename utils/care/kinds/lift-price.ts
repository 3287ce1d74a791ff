import { excuseHolds } from '../excuse';
import { proposeGoods } from '../goods';
import type { CareFacts, CareKind } from '../kind';

const BASE = 46;

/** A price under its floor, or cut too often: undo it, or say why. Until the price changes again what she said holds. */
const liftPrice: CareKind = {
  id: 'lift-price',
  rule: 'price-floor',
  propose: (facts) =>
    proposeGoods(
      { ...facts, goods: facts.goods.filter((one) => !isExcused(one, facts.team.excuses)) },
      'price-floor',
      BASE,
    ),
};

type Goods = CareFacts['goods'][number];

/** She said why, and the price is still the one she said it of. */
function isExcused({ subject, price }: Goods, excuses: CareFacts['team']['excuses']): boolean {
  const excuse = excuses.find((one) => one.subject === subject);
  return excuse !== undefined && excuseHolds(excuse, price);
}

export default liftPrice;
