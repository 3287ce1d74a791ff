import type { Listing } from '../../model/facts';

const NOT_ON_SALE = new Set(['off_shelf', 'draft', 'auditing', 'rejected', 'deleted']);

/** Pieces on hand as last seen; null where no page showed them. */
export function unitsOf(listing: Listing): number | null {
  return listing.sightings.findLast((one) => one.stock !== null)?.stock?.value ?? null;
}

/** Nobody can buy it now: taken off sale, or nothing left. */
export function offSale(listing: Listing): 'not-on-sale' | 'out-of-stock' | null {
  if (listing.status && NOT_ON_SALE.has(listing.status)) return 'not-on-sale';
  const units = unitsOf(listing);
  return units === 0 || (units === null && listing.status === 'sold_out') ? 'out-of-stock' : null;
}
