import { dayOf } from '../../model/day';
import type { BuyerDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { MAX_GAP } from '../in-stock';
import { type BuyerRule, because } from '../rule';
import { sleepingFlag } from '../shop/flags';
import { foresee } from '../shop/forecast';
import { methodAsks, methodReasons, percent, rhythmReasons } from '../shop/forecast-reasons';
import { buyerDays } from '../shop/subject-days';

/**
 * A returning buyer who likely won't order in the next 90 days, by the shop's own history; her own rhythm is the
 * explanation. Whoever came once has none: nothing is said. On a weak key it stays a maybe.
 */
export const sleeping: BuyerRule = { id: 'sleeping', subject: 'buyer', judge };

function judge(dossier: BuyerDossier, thresholds: Thresholds, now: number): Verdict | null {
  const { buyer, outlook, timeZone } = dossier;
  if (!outlook) return null;
  const today = dayOf(now, timeZone);
  const days = buyerDays(dossier, today);
  if (!days || days.days.length < 2 || today - days.now >= MAX_GAP) return null;
  const seen = foresee(outlook.people, days, outlook.span);
  if (!seen) return null;
  const flag = sleepingFlag(outlook.people, seen, thresholds);
  const last = buyer.orders.findLast((order) => order.state === 'sale')?.at ?? null;
  const reasons: Reason[] = [];
  if (last !== null)
    reasons.push(because('days-since-last', { days: Math.max(0, today - dayOf(last, timeZone)), at: last }));
  reasons.push(...rhythmReasons(outlook.people, seen, 'usual-rhythm'));
  if (seen.silent !== null)
    reasons.push(because('no-order-chance', { share: percent(seen.silent), days: outlook.span }));
  reasons.push(...methodReasons(outlook.people, seen, flag));
  if (!buyer.strong) reasons.push(because('weak-key', { kind: buyer.keyKind }));
  const maybe = !buyer.strong || outlook.people.method !== 'model';
  const verdict = { subject: buyer.key, rule: sleeping.id, because: reasons, judgedAt: now } as const;
  if (!flag.flagged) return { ...verdict, finding: 'no' };
  const ask = [because('order-ends-this'), ...methodAsks(outlook.people)];
  return { ...verdict, finding: 'yes', ...(maybe ? { maybe } : {}), ask };
}

export default sleeping;
