import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import { firstReasons } from '../../model/first-reasons';
import type { Stand } from '../../model/rule-ids';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { because, type ListingRule, verdictOf } from '../rule';
import { isNiche } from '../shop/niche';
import { offSale } from '../shop/off-sale';
import { abcReasons } from '../shop/place';
import { deadListing } from './dead-listing';
import { dying } from './dying';
import { hero } from './hero';
import { oneAndDone } from './one-and-done';
import { slow } from './slow';
import { stage } from './stage';

/** Reasons of another judgement that are said again here, at most. */
const MOST_REASONS = 4;

/**
 * Keep, watch or let go, for the review of a shop with too many listings. Made of the other judgements: dead goods may
 * go, fading, slow and one-shot ones are watched, what sells stays. Niche keepers are never cut; what is new, out of
 * stock or out of season isn't graded; a maybe never makes a cut.
 */
export const grade: ListingRule = {
  id: 'grade',
  subject: 'listing',
  judge,
  uses: ['deadDays', 'minAgeDays', 'dyingChance', 'dyingFloor', 'slowDays', 'carryingRate'],
};

function judge(dossier: ListingDossier, thresholds: Thresholds, now: number): Verdict | null {
  const { listing, standing, timeZone } = dossier;
  if (!standing || offSale(listing) === 'not-on-sale' || verdictOf(stage, dossier, thresholds, now))
    return null;
  const says = (rule: ListingRule) => {
    const verdict = verdictOf(rule, dossier, thresholds, now);
    return verdict?.finding === 'yes' ? verdict : null;
  };
  const say = (as: Stand, reasons: Reason[], maybe = false): Verdict => ({
    subject: listing.key,
    rule: grade.id,
    finding: 'yes',
    as,
    ...(maybe ? { maybe } : {}),
    because: reasons,
    judgedAt: now,
  });
  const niche = isNiche(dossier, dayOf(now, timeZone));
  if (niche)
    return say('keep', [
      because('sold-in', { units: niche.units, days: niche.days }),
      because('brings-back', { buyers: Math.max(standing.backForIt, standing.returning) }),
    ]);
  const dead = says(deadListing);
  if (dead) return say(dead.maybe ? 'watch' : 'cut', firstReasons(dead.because, MOST_REASONS), dead.maybe);
  const worry = says(dying) ?? says(oneAndDone) ?? says(slow);
  if (worry) return say('watch', firstReasons(worry.because, MOST_REASONS), worry.maybe);
  if (says(hero) || standing.abc === 'A' || standing.abc === 'B') return say('keep', abcReasons(dossier));
  return null;
}

export default grade;
