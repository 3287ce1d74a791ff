/**
 * What an order list that was not narrowed said: how many orders it holds and when, and the time of its oldest one where
 * its last page was read. Epoch milliseconds.
 */
export type OrderCounter = { view: string; total: number; at: number; from: number | null };
