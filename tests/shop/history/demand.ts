import type { Random } from './random';
import { DAY, type Product } from './types';

/** When and how strongly one listing sells. */
export type Demand = { product: Product; rate(at: number): number };

/** Silence between these days would make truth hang on hours; the makers of history keep clear of it. */
export const EDGE = { from: 80, to: 96 };

/** A listing's demand over time: nothing before it was listed, out of stock, out of season or after it died. */
export function demandOf(product: Product, now: number, random: Random): Demand {
  const strength = strengthOf(product, random);
  const diedAt = deathOf(product, now, random);
  const peak = random.whole(0, 364);
  const season = (at: number): number => {
    const away = Math.abs(((((at / DAY - peak) % 365) + 365) % 365) - 182.5);
    return away > 120 ? 3 : 0;
  };
  return {
    product,
    rate(at) {
      if (at < product.createdAt || at > diedAt) return 0;
      if (product.stockOuts.some(({ from, to }) => at >= from && (to === null || at < to + 30 * DAY)))
        return 0;
      return product.fate === 'seasonal' ? strength * season(at) : strength;
    },
  };
}

function strengthOf({ fate }: Product, random: Random): number {
  if (fate === 'hero') return 26 + random.next() * 20;
  if (fate === 'niche') return 0.25;
  if (fate === 'never-sold') return 0;
  if (fate === 'new') return random.chance(0.5) ? 1 : 0;
  return 0.7 + random.next() * 1.4;
}

function deathOf({ fate, createdAt }: Product, now: number, random: Random): number {
  if (fate !== 'dead' && fate !== 'off-shelf') return now;
  const latest = Math.min(400, Math.floor((now - createdAt) / DAY) - 20);
  return now - random.whole(EDGE.to + 2, Math.max(EDGE.to + 3, latest)) * DAY;
}
