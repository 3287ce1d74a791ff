import { dayOf } from '../../model/day';
import type { BuyerDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { type BuyerRule, because } from '../rule';
import { purseOf, rfmOf, standOf } from '../shop/rfm-score';

/** Recency, frequency and money by the shop's own quintiles; by fixed numbers where it has under 30 buyers. */
export const rfm: BuyerRule = { id: 'rfm', subject: 'buyer', judge };

function judge(dossier: BuyerDossier, _: Thresholds, now: number): Verdict | null {
  const { buyer, outlook, timeZone } = dossier;
  const shape = outlook?.buyers;
  if (!shape) return null;
  const purse = purseOf(dossier, dayOf(now, timeZone));
  const sameMoney = purse.currency === shape.currency;
  const score = rfmOf(sameMoney ? purse : { ...purse, spent: null }, shape.quintiles);
  if (!score) return null;
  const name = [score.r, score.f, score.m ?? '–'].join('-');
  const reasons = [
    because('rfm-score', { name }),
    because(shape.quintiles ? 'rfm-own' : 'rfm-fixed', { of: shape.count }),
  ];
  if (!buyer.strong) reasons.push(because('weak-key', { kind: buyer.keyKind }));
  return {
    subject: buyer.key,
    rule: rfm.id,
    finding: 'yes',
    as: standOf(score, purse.sales),
    ...(buyer.strong && shape.quintiles ? {} : { maybe: true }),
    because: reasons,
    judgedAt: now,
  };
}

export default rfm;
