import type { Money } from '../model/money';
import type { Verdict } from '../model/verdict';
import type { CareFacts, Proposal } from './kind';

/**
 * A task for each listing on which a rule says yes; nothing where the rule has said nothing. A maybe is worth less.
 * The more money its reasons name, the more it is worth: up to 20 above `base`.
 */
export function proposeGoods(
  { goods }: CareFacts,
  rule: string,
  base: number,
  accept: (verdict: Verdict) => boolean = () => true,
): Proposal[] {
  return goods.flatMap(({ subject, label, url, verdicts }) => {
    const verdict = verdicts.find((one) => one.rule === rule);
    if (verdict?.finding !== 'yes' || !accept(verdict)) return [];
    const worth = (base + 2.5 * Math.log10(moneyIn(verdict) + 1)) * (verdict.maybe ? 0.7 : 1);
    return [{ subject, label, url, worth, because: verdict.because, again: null }];
  });
}

function moneyIn({ because }: Verdict): number {
  const amounts = because.flatMap(({ values }) => {
    const amount: Money | number | string | undefined = values?.amount;
    return typeof amount === 'object' ? [amount.minor] : [];
  });
  return Math.min(1e8, Math.max(0, ...amounts));
}
