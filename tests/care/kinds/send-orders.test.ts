import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/send-orders';
import { noTeam, type TeamFacts } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const propose = (orders: Partial<TeamFacts['orders'][number]>) =>
  kind.propose(
    facts({
      team: {
        ...noTeam,
        orders: [
          { subject: 'shop|s|send', label: '店', url: null, toSend: 0, buyers: 0, risks: [], ...orders },
        ],
      },
    }),
    thresholds,
    NOW,
  );

it('says nothing while one or two orders wait and nothing is at risk', () => {
  expect(propose({ toSend: 2, buyers: 2 })).toEqual([]);
});

it('packs what waits, and puts risk before everything that can wait', () => {
  const [plain] = propose({ toSend: 3, buyers: 2 });
  const [risky] = propose({ toSend: 1, buyers: 1, risks: [{ why: 'refund', orders: 1 }] });
  expect(plain?.because).toEqual([{ code: 'orders-to-send', values: { orders: 3, buyers: 2 } }]);
  expect(risky?.because[0]).toEqual({ code: 'orders-refund', values: { orders: 1 } });
  expect(risky?.worth).toBeGreaterThan(plain?.worth ?? 0);
});

it('comes back on another day', () => {
  expect(propose({ toSend: 3 })[0]?.again).toBeLessThan(NOW);
});
