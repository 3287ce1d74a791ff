import type { RenhuoDatabase } from './schema';

/** Every table of what was read from pages and files, and of what was made of it; nothing that was typed. */
export function readTables(db: RenhuoDatabase) {
  return [
    ...[db.shops, db.listings, db.orders, db.buyers, db.ledgers, db.evidence, db.unread],
    ...[db.customers, db.reviews, db.tasks, db.journal, db.sums, db.outlooks],
  ];
}
