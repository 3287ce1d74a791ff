import type { Order, OrderState, Sighting } from './facts';
import type { RuleId } from './rule-ids';
import type { Verdict } from './verdict';
import type { Story } from './views';

/** The stored rows a judgement was made of, so that whoever doubts it can look at them. */
export type VerdictRows = {
  /** Newest first, a few of them, and how many are known in all; null where the judgement rests on no orders. */
  orders: { shown: Order[]; known: number } | null;
  /** Looks at stock and counters, likewise. */
  looks: { shown: Sighting[]; known: number } | null;
  /** True where it rests on the listing's own row: its price, its title, its category, when it was listed. */
  page: boolean;
  /** True where the subject was held against every order of the shop. */
  shop: boolean;
};

type Rests = { orders?: readonly OrderState[]; looks?: true; page?: true; shop?: true };

const SALES: readonly OrderState[] = ['sale', 'refunding', 'unknown'];
/** Sales and what became of some of them. */
const ENDED: readonly OrderState[] = [...SALES, 'refunded'];
const ALL: readonly OrderState[] = [...ENDED, 'cancelled', 'unpaid', 'brushing', 'draft'];

const RESTS: Record<RuleId, Rests> = {
  'dead-listing': { orders: ENDED, looks: true, page: true },
  dying: { orders: SALES, looks: true, shop: true },
  stage: { orders: SALES, looks: true, page: true },
  'niche-keeper': { orders: SALES },
  hero: { orders: ENDED, shop: true },
  role: { orders: SALES, shop: true },
  grade: { orders: ENDED, looks: true, shop: true },
  slow: { orders: SALES, looks: true },
  cover: { orders: SALES, looks: true },
  turns: { orders: SALES, looks: true, page: true },
  'price-floor': { orders: SALES, page: true },
  'one-and-done': { orders: ENDED, shop: true },
  cycle: { orders: SALES },
  'spec-ladder': { orders: SALES },
  twin: { page: true },
  focus: { page: true, shop: true },
  browsed: { orders: SALES, looks: true, page: true },
  pairs: { orders: SALES },
  'repeat-buyer': { orders: ALL },
  sleeping: { orders: SALES, shop: true },
  rfm: { orders: SALES, shop: true },
  expected: { orders: SALES, shop: true },
  taste: { orders: SALES },
  brushing: { orders: ALL },
};

/** Shown of each kind; the others are counted. */
const MOST = 5;

/** What a verdict of a story rests on; null where its rule isn't known (any more). */
export function verdictRows({ rule }: Verdict, story: Story): VerdictRows | null {
  const rests = (RESTS as Partial<Record<string, Rests>>)[rule];
  if (!rests) return null;
  const { orders: states, looks, page = false, shop = false } = rests;
  const sightings = story.kind === 'listing' && looks ? [...story.listing.sightings].reverse() : null;
  return {
    orders: states ? ordersOf(story, states) : null,
    looks: sightings && { shown: sightings.slice(0, MOST), known: sightings.length },
    page,
    shop,
  };
}

function ordersOf(story: Story, states: readonly OrderState[]): VerdictRows['orders'] {
  const own = story.orders.filter(({ state }) => states.includes(state));
  const counted = states.reduce((sum, state) => sum + (story.orderCounts[state] ?? 0), 0);
  return { shown: own.slice(0, MOST), known: Math.max(own.length, counted) };
}
