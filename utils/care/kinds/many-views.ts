import { proposeGoods } from '../goods';
import type { CareKind } from '../kind';

const BASE = 40;

/** Looked at often and never ordered: something on its page turns people away. */
const manyViews: CareKind = {
  id: 'many-views',
  rule: 'browsed',
  propose: (facts) => proposeGoods(facts, 'browsed', BASE),
};

export default manyViews;
