import type { CustomerRecord, ListingRecord, OrderRecord, ReviewRecord } from '../records';

/** A record that readings bring. */
export type KeptRow = OrderRecord | ListingRecord | ReviewRecord | CustomerRecord;
