import { type Money, money } from '../money';

/** What the seller pays for one piece of a listing. It goes before what pages show. */
export const cost = money;
export type Cost = Money;
