import { type Thresholds, thresholds } from './settings';
import type { ShopKind } from './shop-kind';

/** Kinds of shop, and the numbers that suit them to begin with: goods that turn fast lie dead sooner. */
export const presetIds = ['fashion', 'durable', 'food', 'handmade', 'reseller', 'service'] as const;
export type PresetId = (typeof presetIds)[number];

export const presets: Record<PresetId, Partial<Thresholds>> = {
  fashion: { deadDays: 45, minAgeDays: 14, dyingFloor: 30, slowDays: 60, restockDays: 7, carryingRate: 0.35 },
  durable: {
    deadDays: 180,
    minAgeDays: 60,
    dyingFloor: 90,
    slowDays: 270,
    restockDays: 30,
    carryingRate: 0.2,
  },
  food: { deadDays: 30, minAgeDays: 14, dyingFloor: 21, slowDays: 45, restockDays: 7, carryingRate: 0.4 },
  handmade: {
    deadDays: 120,
    minAgeDays: 45,
    dyingFloor: 60,
    slowDays: 240,
    restockDays: 21,
    carryingRate: 0.15,
  },
  reseller: { deadDays: 60, minAgeDays: 21, dyingFloor: 30, slowDays: 90, restockDays: 3, minMargin: 0.15 },
  service: { deadDays: 60, minAgeDays: 30, dyingFloor: 30, restockDays: 1, carryingRate: 0 },
};

const defaults = thresholds.parse({});
const touched = new Set(Object.values(presets).flatMap((preset) => Object.keys(preset)));

/** The numbers with those of a kind of shop put in; what another kind had set before goes back to its default. */
export function withPreset<T extends Record<keyof Thresholds, number | string>>(now: T, id: PresetId): T {
  return { ...plainOf(now), ...presets[id] };
}

/** The numbers with those that any kind of shop sets at their defaults. */
function plainOf<T extends Record<keyof Thresholds, number | string>>(now: T): T {
  return { ...now, ...Object.fromEntries(Object.entries(defaults).filter(([name]) => touched.has(name))) };
}

/** What reselling and services change of the numbers of any goods: new stock comes soon, another's margin is thinner. */
const RESELLER: Partial<Thresholds> = { restockDays: 3, minMargin: 0.15 };
const SERVICE: Partial<Thresholds> = { restockDays: 1, carryingRate: 0 };

/** The numbers for a kind of shop by all that was said of it; what was not said changes nothing. */
export function withKind(now: Thresholds, { goods, seller, offer }: ShopKind): Thresholds {
  const base = goods ?? (offer === 'service' ? 'service' : seller === 'reseller' ? 'reseller' : null);
  const begun = base === null ? plainOf(now) : withPreset(now, base);
  return {
    ...begun,
    ...(seller === 'reseller' ? RESELLER : {}),
    ...(offer === 'service' ? SERVICE : {}),
  };
}
