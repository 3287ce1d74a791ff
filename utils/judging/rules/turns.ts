import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { marginOf, turnsOf } from '../shop/pace';
import { whole } from '../shop/place';

/** Turnover, GMROI, and what cash in it grows to at most within a year. Needs the cost. */
export const turns: ListingRule = { id: 'turns', subject: 'listing', judge };

const CASH = 100;
const oneDigit = (value: number) => Math.round(value * 10) / 10;

function judge(dossier: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const { listing, standing, timeZone } = dossier;
  const found = turnsOf(dossier, dayOf(now, timeZone));
  const verdict = { subject: listing.key, rule: turns.id, judgedAt: now } as const;
  if (!found) {
    if (marginOf(dossier) !== null || dossier.sales.days.length === 0) return null;
    const ask = [because('cost-unknown')];
    return { ...verdict, finding: 'unknown', because: ask, ask };
  }
  const currency = listing.price?.low.currency ?? null;
  const minor = Math.min(Number.MAX_SAFE_INTEGER, Math.round(CASH * 100 * found.growth));
  const reasons = [
    because('turnover', { times: oneDigit(found.turns) }),
    because('margin', { share: whole(found.margin) }),
    because('gmroi', { times: oneDigit(found.gmroi) }),
    because('cash-grows', { amount: { minor, currency }, other: { minor: CASH * 100, currency } }),
    ...(standing?.cash ? [because('cash-rank', standing.cash)] : []),
    because('upper-bound'),
  ];
  return { ...verdict, finding: 'yes', because: reasons };
}

export default turns;
