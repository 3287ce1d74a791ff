import { proposeGoods } from '../goods';
import type { CareKind } from '../kind';

const BASE = 16;

/** A listing outside of the main category: does it belong here? */
const keepFocus: CareKind = {
  id: 'keep-focus',
  rule: 'focus',
  propose: (facts) => proposeGoods(facts, 'focus', BASE),
};

export default keepFocus;
