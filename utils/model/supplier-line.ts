import type { Supplier } from './entries/supplier';
import type { Money } from './money';

/** A supplier with what hangs on it. */
export type SupplierLine = {
  id: string;
  value: Supplier;
  talkedAt: number | null;
  listings: number;
  /** Stock at cost by currency, of listings whose stock and cost are known; how many are not. */
  cash: Money[];
  uncounted: number;
  /** Share of all listings with a supplier that are this one's, 0 to 1. */
  share: number;
};
