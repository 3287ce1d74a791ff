import type { EntryInput } from './entry';
import type { Money } from './money';
import type { Count, PriceRange } from './reading';
import { subjectOf } from './subject';

/** Why two subjects can't be the same in two shops. */
export const sameRefusals = ['same-shop', 'other-kind'] as const;
export type SameRefusal = (typeof sameRefusals)[number];

/** Null where two subjects may be linked: a buyer or a listing of one shop with one of another. */
export function sameRefusal(a: string, b: string): SameRefusal | null {
  const [one, other] = [subjectOf(a), subjectOf(b)];
  if (!one || !other || one.kind !== other.kind || one.kind === 'shop') return 'other-kind';
  return one.shop === other.shop ? 'same-shop' : null;
}

/** What says that two subjects are one, or (null) takes that back: one entry for each of them. */
export function sameEntries(a: string, b: string, is: 'linked' | null): EntryInput<'same'>[] {
  const value = is && { is };
  return [
    { kind: 'same', subject: a, id: b, when: null, value },
    { kind: 'same', subject: b, id: a, when: null, value },
  ];
}

/**
 * What says that `other` is none of a group, of which `own` is looked at: not one with any of them, by whatever steps
 * they were linked. The others stay one person, or one product.
 */
export function partEntries(own: string, group: string[], other: string): EntryInput<'same'>[] {
  const rest = group.filter((one) => one !== own && one !== other);
  return [
    ...rest.filter((one) => !sameRefusal(own, one)).flatMap((one) => sameEntries(own, one, 'linked')),
    ...[own, ...rest].flatMap((one) => sameEntries(one, other, null)),
  ];
}

/** One shop's figures of a person or product that several shops know. Each in its own currency: none are added. */
export type SameLine = {
  subject: string;
  shopName: string;
  timeZone: string;
  label: string;
} & (
  | {
      kind: 'buyer';
      sales: number;
      /** Epoch milliseconds of the newest sale. */
      newest: number | null;
      /** By currency; what has no known amount is left out and counted in `missing`. */
      spent: Money[];
      missing: number;
      refunded: number;
    }
  | {
      kind: 'listing';
      price: PriceRange | null;
      stock: Count | null;
      sold30d: Count | null;
      lastSeen: number;
    }
);

/** The subject itself, those it is linked with, and those a strong key proposes. */
export type SameView = {
  own: SameLine;
  linked: SameLine[];
  proposed: SameLine[];
  /** Keys of all that are linked, those of which nothing is known any more too. */
  group: string[];
};
