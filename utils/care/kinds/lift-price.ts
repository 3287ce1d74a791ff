import { proposeGoods } from '../goods';
import type { CareKind } from '../kind';

const BASE = 46;

/** A price under its floor, or cut too often: undo it, or say why. */
const liftPrice: CareKind = {
  id: 'lift-price',
  rule: 'price-floor',
  propose: (facts) => proposeGoods(facts, 'price-floor', BASE),
};

export default liftPrice;
