import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/share-out';
import { noTeam } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const pool = (load: number) => ({ subject: 'shop|s|pool:a', label: '小李', url: null, load, cap: 10 });
const free = (buyers: number) => ({ subject: 'shop|s|pool:free', label: '—', url: null, buyers });
const propose = (load: number, buyers = 0) =>
  kind.propose(facts({ team: { ...noTeam, pools: [pool(load)], free: free(buyers) } }), thresholds, NOW);

it('comes at nine tenths of a cap, and where somebody has nobody', () => {
  expect(propose(8)).toEqual([]);
  expect(propose(9)).toMatchObject([{ because: [{ code: 'pool-load', values: { units: 9, of: 10 } }] }]);
  expect(propose(8, 3)).toMatchObject([{ because: [{ code: 'without-owner', values: { buyers: 3 } }] }]);
  expect(propose(11)[0]?.worth).toBeGreaterThan(propose(9)[0]?.worth ?? 0);
});
