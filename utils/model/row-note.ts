/** What the seller herself said of a row's subject, as far as it belongs beside the row. */
export type RowNote = {
  /** A line she pinned. */
  pin: string | null;
  /** Who looks after this buyer. */
  owner: string | null;
  /** A running test; `early`: stock came before it passed. */
  trial: { day: number; of: number; early: boolean } | null;
};
