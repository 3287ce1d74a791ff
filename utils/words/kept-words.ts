import type { KeptReading } from '../model/kept-reading';

type Kind = KeptReading['kind'];

/** Words of the pages read last, and of taking one back. `what`: a finished text such as "Order list". */
export type KeptWords = {
  heading: string;
  none: string;
  /** Which readings can be taken back at all. */
  bounds: (days: number, most: number) => string;
  line: (what: string, page: number | null) => string;
  came: Record<Kind, (fresh: number, changed: number) => string>;
  more: (readings: number) => string;
  takeBack: string;
  takeBackOf: (what: string, at: string) => string;
  title: (what: string) => string;
  counting: string;
  goes: Record<Kind, (rows: number) => string>;
  back: Record<Kind, (rows: number) => string>;
  stays: Record<Kind, (rows: number) => string>;
  /** What else goes and what stays. */
  after: string;
  /** Where the page would be read again. */
  again: string;
  /** It is too old, or was taken back already. */
  unknown: string;
  now: string;
  working: string;
  done: Record<Kind, (goes: number, back: number, stays: number) => string>;
};

/** The same sentence for each kind of page. */
export function eachKind<T>(of: (kind: Kind) => T): Record<Kind, T> {
  return {
    order: of('order'),
    aftersale: of('aftersale'),
    listing: of('listing'),
    review: of('review'),
    customer: of('customer'),
  };
}
