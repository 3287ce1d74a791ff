import { proposeGoods } from '../goods';
import type { CareKind } from '../kind';

const BASE = 62;

/** A hero about to run out: order before it does. */
const restockHero: CareKind = {
  id: 'restock-hero',
  rule: 'cover',
  propose: (facts) => proposeGoods(facts, 'cover', BASE),
};

export default restockHero;
