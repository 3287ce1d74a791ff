import type { Figure } from '../figure';
import { isIn } from '../period';

/** Reviews of three stars or fewer ÷ reviews with stars, by the day they were written. */
const badReviews: Figure = {
  id: 'bad-reviews',
  block: 'quality',
  unit: 'share',
  better: 'down',
  shown: true,
  of({ sums }, period) {
    const days = sums.reviews.filter(({ day }) => isIn(day, period));
    const rated = days.reduce((sum, one) => sum + one.rated, 0);
    const bad = days.reduce((sum, one) => sum + one.bad, 0);
    const undated = sums.reviews.find(({ day }) => day === -1)?.all ?? 0;
    return {
      value: rated === 0 ? null : bad / rated,
      parts: [
        { code: 'bad-reviews', value: bad, unit: 'count' },
        { code: 'reviews', value: rated, unit: 'count' },
      ],
      lacks: [
        ...(sums.reviews.length === 0 ? [{ code: 'no-reviews' as const }] : []),
        ...(undated > 0 ? [{ code: 'undated' as const, n: undated }] : []),
        ...(rated > 0 && rated < 20 ? [{ code: 'few' as const, n: rated }] : []),
      ],
      checks: [],
      alone: 'one-source',
      trace: { of: 'reviews', period },
    };
  },
};
export default badReviews;
