import { proposeGoods } from '../goods';
import type { CareKind } from '../kind';

const BASE = 18;

/** Two listings that say nearly the same: join them, or say what is different. */
const partTwins: CareKind = {
  id: 'part-twins',
  rule: 'twin',
  propose: (facts) => proposeGoods(facts, 'twin', BASE),
};

export default partTwins;
