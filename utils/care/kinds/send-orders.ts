import { DAY } from '../../model/day';
import type { CareKind } from '../kind';

const RISKY = 78;
const PLAIN = 58;
/** Fewer than this need no list. */
const FEWEST = 3;

/** The orders of today: those at risk first, and all that wait packed by buyer and by goods. */
const sendOrders: CareKind = {
  id: 'send-orders',
  rule: null,
  propose: ({ team }, _thresholds, now) =>
    team.orders
      .filter(({ toSend, risks }) => toSend >= FEWEST || risks.some(({ orders }) => orders > 0))
      .map(({ subject, label, url, toSend, buyers, risks }) => ({
        ...{ subject, label, url, worth: risks.length > 0 ? RISKY : PLAIN, again: now - DAY * 0.75 },
        because: [
          ...risks.map(({ why, orders }) => ({ code: `orders-${why}` as const, values: { orders } })),
          { code: 'orders-to-send' as const, values: { orders: toSend, buyers } },
        ],
      })),
};

export default sendOrders;
