import type { Material } from './figure';
import { eachBuyer } from './people-in';
import { anchorOf } from './periods';

/** Days in which a new customer is to have come back to count as kept. */
export const KEPT_WITHIN = 90;
/** Whoever ordered nothing more in so many days bought once and was gone. */
export const GONE_AFTER = 180;

/** A buyer whose first order is known. */
export type Newcomer = {
  /** The day of the first order. */
  day: number;
  /** Whether the days to come back in are over, by today or by the last order that was read, and whether there was one. */
  isOver: boolean;
  isBack: boolean;
  isStrong: boolean;
  /** The buyer's place among all. */
  place: number;
};

/** Buyers whose first order is known, with whether they came back within so many days. */
export function eachNewcomer(material: Material, within: number, visit: (one: Newcomer) => void): void {
  // Where an old file is all there is, nobody looked at the days since.
  const end = anchorOf(material.sums, material.today);
  eachBuyer(material, ({ days, earlier, isStrong, place }) => {
    const [day, second] = days;
    if (earlier > 0 || day === undefined) return;
    const isBack = second !== undefined && second - day <= within;
    visit({ day, isOver: day + within <= end, isBack, isStrong, place });
  });
}
