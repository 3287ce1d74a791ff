import type { Money } from '../model/money';

/** Whether what the seller said of a flagged price still goes: until the price is another one. Both may be unknown. */
export function excuseHolds(excuse: { price: Money | null } | undefined, price: Money | null | undefined) {
  return excuse?.price?.minor === price?.minor && excuse?.price?.currency === price?.currency;
}
