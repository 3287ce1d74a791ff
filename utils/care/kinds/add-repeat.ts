import { proposeGoods } from '../goods';
import type { CareKind } from '../kind';

const BASE = 34;

/** Goods that bring people in with nothing behind them that is bought again: find it. */
const addRepeat: CareKind = {
  id: 'add-repeat',
  rule: 'role',
  propose: (facts) =>
    proposeGoods(
      facts,
      'role',
      BASE,
      ({ as, because }) => as === 'traffic' && because.some(({ code }) => code === 'no-repeat-product'),
    ),
};

export default addRepeat;
