import type { Thresholds } from '../model/settings';
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
import { allRules, judgesOf } from './rules';

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
  };
  for (const shop of await store.db.shops.toArray()) {
    addBuyers(preview, shop, wanted.repeatFrom);
    await addListings(store, preview, shop, wanted, inForce, now);
  }
  return preview;
}

function addBuyers(preview: ThresholdPreview, shop: ShopRecord, from: number): void {
  const counts = repeatCounts(shop, from);
  preview.repeat += counts.repeat;
  preview.maybeRepeat += counts.maybeRepeat;
  preview.buyers += shop.counts.buyers;
}

async function addListings(
  store: Store,
  preview: ThresholdPreview,
  shop: ShopRecord,
  wanted: Thresholds,
  inForce: Thresholds,
  now: number,
): Promise<void> {
  const evidence = (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const facts = evidenceFacts(evidence, shop.counts.orders);
  const outlooks = await outlooksOf(store);
  const [then, today] = [wanted, inForce].map((thresholds) => judgesOf(allRules, thresholds, now, outlooks));
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
      const finding = then?.listing(dossier).find((one) => one.rule === 'dead-listing')?.finding;
      const isDead = finding === 'yes';
      const wasDead = today?.listing(dossier).find((one) => one.rule === 'dead-listing')?.finding === 'yes';
      preview.listings += 1;
      preview.dead += isDead ? 1 : 0;
      preview.deadUnknown += finding === 'unknown' ? 1 : 0;
      const listing = listings[i];
      if (!listing || isDead === wasDead) continue;
      const side = isDead ? preview.coming : preview.going;
      if (side.length < LABELS) side.push(listingLabel(listing));
    }
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) return;
    from = last.key;
  }
}
