import type { SameLine } from './model-types';

type Kind = SameLine['kind'];

/** One person or product in two shops. */
export type TwoShopsWords = {
  title: Record<Kind, string>;
  search: Record<Kind, string>;
  searchHint: Record<Kind, string>;
  noHit: string;
  /** Beside what a strong key proposes. */
  proposed: string;
  link: (label: string, shop: string) => string;
  notSame: (label: string) => string;
  unlink: (label: string) => string;
  unlinked: string;
  here: string;
  inShop: string;
  sales: string;
  newest: string;
  spent: string;
  refunded: string;
  unpriced: (n: number) => string;
  stock: string;
  sold30d: string;
  price: string;
  readOn: string;
  unknown: string;
  note: Record<Kind, string>;
};
