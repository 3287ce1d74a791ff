/** What the seller herself said of a row's subject, as far as it belongs beside the row. */
export type RowNote = {
  /** A line she pinned. */
  pin: string | null;
  /** Who looks after this buyer. */
  owner: string | null;
  /** A running test; `early`: stock came before it passed. */
  /** Nothing is recorded of why just this shop sells it, where she records that of others. */
  noEdge?: true;
  trial: { day: number; of: number; early: boolean } | null;
};
