import * as z from 'zod';
import { careRules } from './care';
import { languages } from './language';
import { figureIds } from './report';
import { shopKind } from './shop-kind';
import { stages } from './stages';
import { teamRules } from './team-rules';

export { type Language, languages } from './language';

/** The numbers a seller may move, with their ranges. Days are whole days. */
export const thresholds = z.object({
  /** Dead stock: no sale for this many in-stock days. */
  deadDays: z.int().min(7).max(730).default(90),
  /** Dead stock: listings younger than this are not judged. */
  minAgeDays: z.int().min(0).max(365).default(30),
  /** Fading: flagged from this chance of no sale in the next 90 days; 0 leaves the line to the shop's own figures. */
  dyingChance: z.number().min(0).max(0.99).default(0),
  /** Fading: nothing is said before this many days without a sale, for fast sellers pause and come back. */
  dyingFloor: z.int().min(0).max(180).default(45),
  /** Sleeping: as for fading, the chance of no order in the next 90 days. */
  sleepingChance: z.number().min(0).max(0.99).default(0),
  /** Slow: stock that lasts longer than this many days. */
  slowDays: z.int().min(30).max(365).default(180),
  /** Running out: days until new stock would be there. */
  restockDays: z.int().min(1).max(120).default(14),
  /** Price floor: what the platform and payment take, as a share of the price. */
  feeRate: z.number().min(0).max(0.4).default(0.05),
  /** Price floor: the least margin on price to be left. */
  minMargin: z.number().min(0).max(0.5).default(0.1),
  /** The same for goods that bring people in: they may be sold for less. */
  trafficMargin: z.number().min(0).max(0.5).default(0),
  /** Yearly carrying cost as a share of stock value. */
  carryingRate: z.number().min(0).max(1).default(0.25),
  /** From which order on a buyer is flagged. */
  repeatFrom: z.int().min(2).max(20).default(2),
  /** Tasks shown a day. */
  tasksPerDay: z.int().min(1).max(30).default(8),
});
export type Thresholds = z.infer<typeof thresholds>;

/** The numbers that a category of goods may have of its own; the others are about people, or the day. */
export const groupNumberNames = [
  'deadDays',
  'minAgeDays',
  'dyingChance',
  'dyingFloor',
  'slowDays',
  'restockDays',
  'feeRate',
  'minMargin',
  'trafficMargin',
  'carryingRate',
] as const;
export type GroupNumber = (typeof groupNumberNames)[number];
const bare = (name: GroupNumber) => thresholds.shape[name].unwrap().optional();

/** Goods that the seller judges by numbers of their own: a category as pages name it, or a tag she gave. */
export const goodsGroup = z.object({
  by: z.enum(['category', 'tag']),
  name: z.string().trim().min(1).max(120),
  numbers: z.object({
    deadDays: bare('deadDays'),
    minAgeDays: bare('minAgeDays'),
    dyingChance: bare('dyingChance'),
    dyingFloor: bare('dyingFloor'),
    slowDays: bare('slowDays'),
    restockDays: bare('restockDays'),
    feeRate: bare('feeRate'),
    minMargin: bare('minMargin'),
    trafficMargin: bare('trafficMargin'),
    carryingRate: bare('carryingRate'),
  }),
});
export type GoodsGroup = z.infer<typeof goodsGroup>;
export const goodsGroups = z.array(goodsGroup).max(60);

export const settings = z.object({
  language: z.enum(languages).nullable().default(null),
  thresholds: thresholds.prefault({}),
  /** Numbers of single categories, which go before the shop-wide ones. */
  groups: goodsGroups.default([]).catch([]),
  care: careRules.prefault({}),
  /** Of testing, staff and activities. */
  team: teamRules.prefault({}),
  /** Origins where reading is paused. */
  paused: z.array(z.string()).default([]),
  /** Orders older than this many months are forgotten, their sums stay; 0 keeps them for ever. */
  keepMonths: z.int().min(0).max(120).default(24),
  /** The report's figures in the boss's own order; none before any choice. */
  figures: z.array(z.enum(figureIds)).max(100).nullable().optional().catch(null),
  /** As said on the welcome page; the numbers it set are among the thresholds. */
  kind: shopKind.nullable().catch(null).default(null),
  /** How much is on show; it grows by what the seller did, or is opened by her at once. */
  stage: z.enum(stages).catch('see').default('see'),
  /** True from when a stage opened by itself until she was told. */
  stageNews: z.boolean().catch(false).default(false),
});
export type Settings = z.infer<typeof settings>;

/** Settings as they are at install, and whatever is valid of what is stored. */
export function parseSettings(value: unknown): Settings {
  const parsed = settings.safeParse(value ?? {});
  return parsed.success ? parsed.data : settings.parse({});
}
