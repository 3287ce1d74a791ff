import { DAY } from '../../model/day';
import type { Verdict } from '../../model/verdict';
import type { CareKind } from '../kind';

const WORTH = 32;
const QUARTER = 90;

/** Once a quarter: is the product that carries the shop still the right one? With its figures filled in. */
const reviewHero: CareKind = {
  id: 'review-hero',
  rule: 'hero',
  propose: ({ goods }, _thresholds, now) => {
    const heroes = goods.flatMap(({ subject, label, url, verdicts }) => {
      const verdict = verdicts.find(({ rule, finding }) => rule === 'hero' && finding === 'yes');
      return verdict ? [{ subject, label, url, verdict, rank: rankOf(verdict) }] : [];
    });
    const [first] = heroes.sort((a, b) => a.rank - b.rank || (a.subject < b.subject ? -1 : 1));
    if (!first) return [];
    const { subject, label, url, verdict } = first;
    return [{ subject, label, url, worth: WORTH, because: verdict.because, again: now - QUARTER * DAY }];
  },
};

function rankOf({ because }: Verdict): number {
  const rank = because.find(({ code }) => code === 'sales-rank')?.values?.rank;
  return typeof rank === 'number' ? rank : Number.MAX_SAFE_INTEGER;
}

export default reviewHero;
