import { goodsRules } from '../../model/goods-rules';
import type { Verdict } from '../../model/verdict';
import { padTime } from '../keys';

/**
 * Under what a listing can be found by the tasks about goods: `<shop>|<rule>|<worth>`. `worth`: minor units of money
 * that hang on it, where the reasons name an amount; of goods that are bought again the days after which they are.
 */
export function flagsOf(shop: string, verdicts: Verdict[], listedAt: number | null = null): string[] {
  const flags = ofRules(shop, verdicts);
  const isOpen = verdicts.every(({ rule, finding }) => finding !== 'yes' || !FLAGGED.has(rule));
  return listedAt !== null && isOpen ? [...flags, `${shop}|${OLDEST}|${padTime(listedAt)}`] : flags;
}

/** Behind it stands when a listing that nothing flags was listed. */
export const OLDEST = 'unflagged';
/** What draws attention to a listing by itself. */
const FLAGGED = new Set([
  'dead-listing',
  'dying',
  'slow',
  'price-floor',
  'one-and-done',
  'twin',
  'focus',
  'browsed',
]);

function ofRules(shop: string, verdicts: Verdict[]): string[] {
  return verdicts.flatMap((verdict) => {
    if (verdict.rule === 'stage' && verdict.as === 'new') return [`${shop}|launch|`];
    const days = cycleDays(verdict);
    if (days !== null) return [`${shop}|cycle|${padTime(days)}`];
    if (verdict.finding !== 'yes' || !goodsRules.some((rule) => rule === verdict.rule)) return [];
    const amounts = verdict.because.flatMap(({ values }) =>
      typeof values?.amount === 'object' ? [values.amount.minor] : [],
    );
    return [`${shop}|${verdict.rule}|${padTime(Math.max(0, ...amounts))}`];
  });
}

/** Days after which a listing is usually bought again, where its verdict says so. */
export function cycleDays({ rule, as, because }: Verdict): number | null {
  if (rule !== 'cycle' || as !== 'reminder') return null;
  const days = because.find(({ code }) => code === 'cycle-days')?.values?.days;
  return typeof days === 'number' ? days : null;
}
