import { proposeGoods } from '../goods';
import type { CareKind } from '../kind';

const BASE = 24;

/** Keep a slow listing that brings people back, without stock: make or order it when it is asked for. */
const makeToOrder: CareKind = {
  id: 'make-to-order',
  rule: 'niche-keeper',
  propose: (facts) => proposeGoods(facts, 'niche-keeper', BASE),
};

export default makeToOrder;
