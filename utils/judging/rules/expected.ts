import { dayOf } from '../../model/day';
import type { BuyerDossier } from '../../model/dossier';
import type { Stand } from '../../model/rule-ids';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { MAX_GAP } from '../in-stock';
import { expectedSpend } from '../models/gamma-gamma';
import { type BuyerRule, because } from '../rule';
import { foresee } from '../shop/forecast';
import { percent } from '../shop/forecast-reasons';
import { fifthOf } from '../shop/people-shape';
import { purseOf } from '../shop/rfm-score';
import { buyerDays } from '../shop/subject-days';

/** Orders and spend to be expected in the next 90 days, and whether the buyer is among the shop's most valuable. */
export const expected: BuyerRule = { id: 'expected', subject: 'buyer', judge };

function judge(dossier: BuyerDossier, _: Thresholds, now: number): Verdict | null {
  const { buyer, outlook, timeZone } = dossier;
  if (!outlook?.buyers) return null;
  const today = dayOf(now, timeZone);
  const days = buyerDays(dossier, today);
  if (!days || today - days.now >= MAX_GAP) return null;
  const seen = foresee(outlook.people, days, outlook.span);
  const { buyers } = outlook;
  const purse = purseOf(dossier, today);
  const spent = purse.currency === buyers.currency ? purse.spent : null;
  const reasons: Reason[] = [];
  if (seen?.expected != null && seen.silent !== null) {
    reasons.push(
      because('expected-orders', { times: Number(seen.expected.toPrecision(2)), days: outlook.span }),
    );
    const mean = spent !== null && purse.sales > 0 ? spent / purse.sales : null;
    const each =
      buyers.spend && mean !== null && mean > 0
        ? expectedSpend(buyers.spend, { x: purse.sales, mean })
        : null;
    if (each !== null) {
      const minor = Math.round(each * seen.expected);
      reasons.push(
        because('expected-spend', { amount: { minor, currency: buyers.currency }, days: outlook.span }),
      );
    }
    reasons.push(because('no-order-chance', { share: percent(seen.silent), days: outlook.span }));
    reasons.push(because(`method-${outlook.people.method}`, { of: outlook.people.subjects }));
  }
  const fifth = buyers.quintiles && spent !== null ? fifthOf(spent, buyers.quintiles.money) : null;
  if (fifth === 5) reasons.unshift(because('spend-rank', { share: 20 }));
  if (reasons.length === 0) return null;
  const as: Stand | null = fifth === null ? null : fifth === 5 ? 'top' : fifth >= 3 ? 'middle' : 'base';
  if (!buyer.strong) reasons.push(because('weak-key', { kind: buyer.keyKind }));
  const maybe = !buyer.strong || outlook.people.method !== 'model';
  return {
    subject: buyer.key,
    rule: expected.id,
    finding: 'yes',
    ...(as ? { as } : {}),
    ...(maybe ? { maybe } : {}),
    because: reasons,
    judgedAt: now,
  };
}

export default expected;
