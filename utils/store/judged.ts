import type { BuyerDossier, EvidenceFacts, ListingDossier } from '../model/dossier';
import type { CustomerClaim } from '../model/facts';
import type { Verdict } from '../model/verdict';
import { buyerOf, earlierOf } from './buyer-orders';
import { flagsOf } from './care/flags';
import { ledgersOf } from './journal';
import { listingOf } from './listing-facts';
import type { BuyerRecord, ListingRecord, ShopRecord } from './records';
import { readsOf, salesOfListing, similarPrefix } from './sales';
import type { Store } from './store';

/** The judgements, handed in from outside: the store gathers dossiers and keeps verdicts, it doesn't judge. */
export type Judges = {
  listing: (dossier: ListingDossier) => Verdict[];
  buyer: (dossier: BuyerDossier) => Verdict[];
};

/** Verdicts younger than this that say the same aren't written again. */
const FRESH = 12 * 3_600_000;

/** Dossiers of some listings of one shop. Reads ledgers alone, by key: its cost depends on these listings only. */
export async function listingDossiers(
  store: Store,
  listings: ListingRecord[],
  shop: ShopRecord,
  evidence: EvidenceFacts,
): Promise<ListingDossier[]> {
  const reads = listings.map((listing) => readsOf(listing, shop));
  const keys = [...new Set(reads.flatMap((each) => each.flatMap((read) => read.keys)))];
  const ledgers = await ledgersOf(store, keys);
  const dossiers: ListingDossier[] = [];
  for (const [i, listing] of listings.entries()) {
    const own = reads[i] ?? [];
    const prefix = similarPrefix(listing, own);
    const similar = prefix !== null && !ledgers.has(prefix) && (await hasLonger(store, prefix));
    dossiers.push({
      kind: 'listing',
      listing: listingOf(listing),
      sales: salesOfListing(own, shop, ledgers, similar),
      evidence,
      timeZone: shop.timeZone,
      outlook: null,
      standing: listing.standing ?? null,
    });
  }
  return dossiers;
}

/** Whether goods were sold whose title begins with this one and goes on after a break. */
async function hasLonger(store: Store, prefix: string): Promise<boolean> {
  const found = await store.db.ledgers.where('key').startsWith(prefix).limit(20).primaryKeys();
  return found.some((key) => key.length > prefix.length && !/^[a-z0-9]/.test(key.slice(prefix.length)));
}

/** When a listing that is on sale, or of which no page says that it isn't, was listed; else null. */
function onSaleSince({ fields }: ListingRecord): number | null {
  const status = fields.status?.v ?? 'on_sale';
  return status === 'on_sale' ? (fields.listedAt?.v.ms ?? null) : null;
}

/** Puts new verdicts on a listing; the new record, or null where nothing worth writing changed. */
export function withListingVerdicts(
  record: ListingRecord,
  verdicts: Verdict[],
  shop: ShopRecord,
): ListingRecord | null {
  const says = (rule: string) => verdicts.find((one) => one.rule === rule && one.finding === 'yes');
  const dead = says('dead-listing');
  const isDying = !dead && says('dying') !== undefined;
  const wasDead = record.deadWorth !== undefined;
  if (wasDead !== (dead !== undefined)) shop.counts.dead += dead ? 1 : -1;
  if (isDying !== (record.dying === true)) shop.counts.dying = (shop.counts.dying ?? 0) + (isDying ? 1 : -1);
  const { deadWorth: _, dying: __, flags = [], ...rest } = record;
  const now = flagsOf(record.shop, verdicts, onSaleSince(record));
  const next: ListingRecord = {
    ...rest,
    verdicts,
    ...(now.length > 0 ? { flags: now } : {}),
    ...(dead ? { deadWorth: worthOf(dead) } : {}),
    ...(isDying ? { dying: true as const } : {}),
  };
  return next.deadWorth === record.deadWorth &&
    now.join() === flags.join() &&
    next.dying === record.dying &&
    saySame(record.verdicts, verdicts)
    ? null
    : next;
}

/** Cash tied up, in minor units: what clearing it is worth. */
function worthOf(verdict: Verdict): number {
  const amount = verdict.because.find((reason) => reason.code === 'cash-tied-up')?.values?.amount;
  return typeof amount === 'object' ? amount.minor : 0;
}

export function buyerDossier(
  record: BuyerRecord,
  shop: ShopRecord,
  evidence: EvidenceFacts,
  claim: CustomerClaim | null,
): BuyerDossier {
  return {
    kind: 'buyer',
    buyer: buyerOf(record),
    earlier: earlierOf(record),
    claim,
    evidence,
    timeZone: shop.timeZone,
    outlook: null,
  };
}

function saySame(old: Verdict[], now: Verdict[]): boolean {
  const said = (verdicts: Verdict[]) => JSON.stringify(verdicts.map(({ judgedAt: _, ...rest }) => rest));
  const age = (now[0]?.judgedAt ?? 0) - (old[0]?.judgedAt ?? 0);
  return Math.abs(age) < FRESH && said(old) === said(now);
}
