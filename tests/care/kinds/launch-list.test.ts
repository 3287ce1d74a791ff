import { expect, it } from 'vitest';
import launchList from '../../../utils/care/kinds/launch-list';
import { DAY, facts, NOW, thresholds } from '../facts';

it('launch-list: comes while a product is news, the newest first, and says since when', () => {
  const launch = (id: string, daysAgo: number, how: 'said' | 'listed' = 'listed') => ({
    ...{ subject: `listing|s|${id}`, label: id, url: null, since: NOW - daysAgo * DAY, how },
  });
  const found = launchList.propose(
    facts({ launches: [launch('old', 30), launch('week', 7), launch('said', 2, 'said')] }),
    thresholds,
    NOW,
  );
  const sorted = found.sort((a, b) => b.worth - a.worth);
  expect(sorted.map(({ label }) => label)).toEqual(['said', 'week']);
  expect(sorted.map(({ because }) => because[0])).toEqual([
    { code: 'launch-since', values: { at: NOW - 2 * DAY } },
    { code: 'listed-new', values: { days: 7 } },
  ]);
});
