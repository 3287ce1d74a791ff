import type { Thresholds } from '../model/settings';
import type { Verdict } from '../model/verdict';
import type { ThresholdPreview } from '../model/views';
import { repeatCounts } from '../store/buyer-counts';
import { evidenceFacts, noEvidence } from '../store/evidence';
import { listingDossiers } from '../store/judged';
import { shopRange } from '../store/keys';
import { listingLabel } from '../store/listing-facts';
import { outlooksOf } from '../store/outlooks';
import type { ShopRecord } from '../store/records';
import type { Store } from '../store/store';
import { withStrays } from '../store/strays';
import { allRules, judgesOf, type Outlooks } from './rules';
import { linesOf } from './threshold-lines';

const LABELS = 5;
const SLICE = 500;

/**
 * How many subjects `wanted` would flag, and which listings come and go against the thresholds in force.
 * Listings are judged one by one; buyers are read off each shop's count of sales per buyer.
 */
export async function previewThresholds(
  store: Store,
  wanted: Thresholds,
  inForce: Thresholds,
  now: number,
): Promise<ThresholdPreview> {
  const preview: ThresholdPreview = {
    dead: 0,
    deadUnknown: 0,
    listings: 0,
    repeat: 0,
    maybeRepeat: 0,
    buyers: 0,
    coming: [],
    going: [],
    lines: {},
  };
  const flagged = new Map<string, number>();
  const outlooks = await outlooksOf(store);
  const shops = await store.db.shops.toArray();
  for (const shop of shops) {
    addBuyers(preview, shop, wanted.repeatFrom);
    await addListings(store, { preview, flagged, outlooks }, shop, wanted, inForce, now);
  }
  const zones = new Map(shops.map(({ id, timeZone }) => [id, timeZone]));
  const repeat = preview.repeat + preview.maybeRepeat;
  return { ...preview, lines: linesOf([...outlooks.values()], wanted, { flagged, repeat, zones }) };
}

function addBuyers(preview: ThresholdPreview, shop: ShopRecord, from: number): void {
  const counts = repeatCounts(shop, from);
  preview.repeat += counts.repeat;
  preview.maybeRepeat += counts.maybeRepeat;
  preview.buyers += shop.counts.buyers;
}

type Counting = { preview: ThresholdPreview; flagged: Map<string, number>; outlooks: Outlooks };

/** The judgements that the numbers decide. */
const DECIDED = new Set(['dead-listing', 'dying', 'slow', 'cover', 'price-floor']);
const rules = allRules.filter(({ id }) => DECIDED.has(id));

async function addListings(
  store: Store,
  { preview, flagged, outlooks }: Counting,
  shop: ShopRecord,
  wanted: Thresholds,
  inForce: Thresholds,
  now: number,
): Promise<void> {
  const evidence = (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const facts = evidenceFacts(evidence, shop.counts.orders);
  const [then, today] = [wanted, inForce].map((thresholds) => judgesOf(rules, thresholds, now, outlooks));
  let [from, to] = shopRange(`listing|${shop.id}`);
  for (;;) {
    const slice = await store.db.listings.where('key').between(from, to, false).limit(SLICE).toArray();
    const listings = await withStrays(
      store,
      shop.id,
      slice.filter(({ of }) => of === undefined),
    );
    const dossiers = await listingDossiers(store, listings, shop, facts);
    for (const [i, dossier] of dossiers.entries()) {
      const [wantedOnes = [], others = []] = [then?.listing(dossier), today?.listing(dossier)];
      const [named, before] = [yesOf(wantedOnes), yesOf(others)];
      const dead = wantedOnes.find((one) => one.rule === 'dead-listing')?.finding;
      preview.listings += 1;
      preview.dead += dead === 'yes' ? 1 : 0;
      preview.deadUnknown += dead === 'unknown' ? 1 : 0;
      for (const rule of named) flagged.set(rule, (flagged.get(rule) ?? 0) + 1);
      const listing = listings[i];
      if (!listing) continue;
      const isComing = named.some((rule) => !before.includes(rule));
      const isGoing = before.some((rule) => !named.includes(rule));
      if (isComing && preview.coming.length < LABELS) preview.coming.push(listingLabel(listing));
      if (isGoing && preview.going.length < LABELS) preview.going.push(listingLabel(listing));
    }
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) return;
    from = last.key;
  }
}

function yesOf(verdicts: Verdict[]): string[] {
  return verdicts.filter(({ finding }) => finding === 'yes').map(({ rule }) => rule);
}
