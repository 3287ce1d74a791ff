/** A member of staff and the customers that are theirs, as counted on this computer. */
export type Pool = {
  id: string;
  name: string;
  cap: number;
  /** Tasks a day; null where it is the shop's own number. */
  dayCap: number | null;
  load: number;
  /** Since when the member is gone, epoch milliseconds; null while there. */
  leftAt: number | null;
  /** Contacts logged in the last 30 days, by their nature. */
  service: number;
  marketing: number;
  /** Of these, things made good; and orders of their customers in these days. */
  solved: number;
  sold: number;
};

export type PoolsView = {
  pools: Pool[];
  /** Returning customers that nobody looks after. */
  free: number;
  /** When another computer's records were taken in last, epoch milliseconds; null where they never were. */
  mergedAt: number | null;
  /** The day's tasks by the member whose customer they are about; null: nobody's, or about no customer. */
  tasks: { member: string | null; key: string; label: string; kind: string; nature: 'service' | 'sell' }[];
};
