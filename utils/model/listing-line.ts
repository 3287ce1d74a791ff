import type { GoodsRole } from './entries/role';
import type { Money } from './money';

/** A listing in a long list: what tells it apart, and what the seller said of it. */
export type ListingLine = {
  subject: string;
  shop: string;
  label: string;
  itemId: string | null;
  skus: string[];
  price: Money | null;
  cost: Money | null;
  /** Of its price, else of its shop. */
  currency: string | null;
  tags: string[];
  /** What it is there for, as the seller said. */
  role: GoodsRole | null;
  /** Its own counters as they were read last; null where no page showed them. */
  counters: { views: number | null; adds: number | null; stock: number | null };
};

/** Why a pasted line of goods and cost was not taken. */
export const costRefusals = ['no-number', 'negative', 'not-found', 'several', 'twice', 'unclear'] as const;
export type CostRefusal = (typeof costRefusals)[number];

/** A pasted line: the listing it is for and its cost (a plain number), or why it was not taken. `n` counts from 1. */
export type CostLine = { n: number; text: string } & (
  | { ok: true; line: ListingLine; cost: number; before: number | null }
  | { ok: false; why: CostRefusal }
);
