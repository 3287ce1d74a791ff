import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { whole } from '../shop/place';

/** Specs speak to different people: is there a high one, and are the steps wide enough to matter? Prices as paid. */
export const specLadder: ListingRule = { id: 'spec-ladder', subject: 'listing', judge };

const [HIGH, STEP] = [0.15, 0.04];
const FEWEST_UNITS = 10;

function judge({ listing, standing }: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const specs = standing?.specs.filter(({ price }) => price > 0) ?? [];
  const [lowest, top] = [specs[0], specs.at(-1)];
  const units = specs.reduce((sum, one) => sum + one.units, 0);
  if (!lowest || !top || specs.length < 2 || units < FEWEST_UNITS) return null;
  const steps = specs.slice(1).map(({ price }, i) => price / (specs[i]?.price ?? price) - 1);
  // Colours at one price are no ladder.
  const rising = steps.filter((step) => step > 0.001);
  const above = top.price / lowest.price - 1;
  const reasons: Reason[] = [because('spec-count', { of: specs.length })];
  const verdict = { subject: listing.key, rule: specLadder.id, judgedAt: now } as const;
  if (rising.length > 0)
    reasons.push(because('spec-top-share', { share: whole(top.units / units), name: top.name }));
  if (above < HIGH) {
    reasons.push(because('spec-top-price', { share: whole(above) }));
    return { ...verdict, finding: 'yes', maybe: true, as: 'no-top', because: reasons };
  }
  const closest = Math.min(...rising);
  if (closest < STEP) {
    reasons.push(because('spec-step', { share: whole(closest) }));
    return { ...verdict, finding: 'yes', maybe: true, as: 'too-close', because: reasons };
  }
  return { ...verdict, finding: 'no', because: reasons };
}

export default specLadder;
