import type { Store } from './store';

/** Tables whose rows are in a backup as they are; buyers and sums are made anew of the orders. */
const IN_FILE = ['shops', 'evidence', 'listings', 'orders', 'customers', 'reviews'];

/** Whether something was met that can't be read and that a backup made now would lack. */
export function hasUnreadable({ db }: Store): boolean {
  return IN_FILE.some((table) => db.damage.keys(table).length > 0);
}
