import type { ListingDossier } from '../model/dossier';
import { subjectOf } from '../model/subject';
import { evidenceFacts, noEvidence } from './evidence';
import { listingDossiers } from './judged';
import type { ListingRecord } from './records';
import type { Store } from './store';
import { currentSubject, withStrays } from './strays';

/** All that is known of some listings, by the keys they were asked for; those nobody knows are left out. */
export async function dossiersOf(store: Store, subjects: string[]): Promise<Map<string, ListingDossier>> {
  const { db } = store;
  const found = new Map<string, ListingDossier>();
  const now = new Map<string, string>();
  for (const subject of new Set(subjects)) now.set(subject, await currentSubject(store, subject));
  const records = (await db.listings.bulkGet([...new Set(now.values())])).flatMap((one) => one ?? []);
  const byShop = new Map<string, ListingRecord[]>();
  for (const record of records) byShop.set(record.shop, [...(byShop.get(record.shop) ?? []), record]);
  for (const [id, listings] of byShop) {
    const shop = await db.shops.get(id);
    if (!shop) continue;
    const evidence = evidenceFacts((await db.evidence.get(id)) ?? noEvidence(id), shop.counts.orders);
    const whole = await withStrays(store, id, listings);
    const dossiers = await listingDossiers(store, whole, shop, evidence);
    for (const dossier of dossiers)
      for (const [asked, key] of now) if (key === dossier.listing.key) found.set(asked, dossier);
  }
  return found;
}

/** True where the subject is a listing. */
export function isListing(subject: string | null): subject is string {
  return subject !== null && subjectOf(subject)?.kind === 'listing';
}
