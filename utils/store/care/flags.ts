import { goodsRules } from '../../model/goods-rules';
import type { Verdict } from '../../model/verdict';
import { padTime } from '../keys';

/**
 * Under what a listing can be found by the tasks about goods: `<shop>|<rule>|<worth>`. `worth`: minor units of money
 * that hang on it, where the reasons name an amount.
 */
export function flagsOf(shop: string, verdicts: Verdict[]): string[] {
  return verdicts.flatMap((verdict) => {
    if (verdict.finding !== 'yes' || !goodsRules.some((rule) => rule === verdict.rule)) return [];
    const amounts = verdict.because.flatMap(({ values }) =>
      typeof values?.amount === 'object' ? [values.amount.minor] : [],
    );
    return [`${shop}|${verdict.rule}|${padTime(Math.max(0, ...amounts))}`];
  });
}
