import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Stand } from '../../model/rule-ids';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { testReason } from '../shop/in-test';
import { offSale, unitsOf } from '../shop/off-sale';
import { soldAYearAgo } from '../shop/season';

/** A stage that explains why it sells little: in test by the seller's board, out of stock, new, or out of season. */
export const stage: ListingRule = { id: 'stage', subject: 'listing', judge, uses: ['minAgeDays'] };

/** Silent for so many days, for its season to be worth a word. */
const QUIET = 30;

function judge(dossier: ListingDossier, { minAgeDays }: Thresholds, now: number): Verdict | null {
  const { listing, sales, timeZone } = dossier;
  const today = dayOf(now, timeZone);
  const say = (as: Stand, ...because: Reason[]): Verdict => ({
    subject: listing.key,
    rule: stage.id,
    finding: 'yes',
    as,
    because,
    judgedAt: now,
  });
  const tested = testReason(dossier, today);
  if (tested) return say('in-test', tested, ...soldInTest(dossier));
  const why = offSale(listing);
  if (why === 'not-on-sale') return null;
  if (why === 'out-of-stock') return say('out-of-stock', because('out-of-stock'));
  const age = listing.listedAt === null ? null : today - dayOf(listing.listedAt, timeZone);
  if (age !== null && age < minAgeDays)
    return say('new', because('too-new', { days: Math.max(0, age), min: minAgeDays }));
  const last = sales.days.findLast((day) => day.orders > 0)?.day;
  if (last === undefined || today - last < QUIET) return null;
  const units = soldAYearAgo(dossier, today);
  if (units === 0) return null;
  const stock = unitsOf(listing);
  return say(
    'seasonal',
    because('silent-days', { days: today - last }),
    because('last-year-sold', { units }),
    ...(stock === null ? [] : [because('stock-on-hand', { units: stock })]),
  );
}

/** Pieces sold since the test began, where any were. */
function soldInTest({ said, sales, timeZone }: ListingDossier): Reason[] {
  if (!said?.trial) return [];
  const first = dayOf(said.trial.startedAt, timeZone);
  const units = sales.days.reduce((sum, { day, units }) => sum + (day >= first ? units : 0), 0);
  return units > 0 ? [because('sold-from-test', { units })] : [];
}

export default stage;
