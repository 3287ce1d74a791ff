import { bestStep, type Tried, triedAt } from '../../judging/shop/tried';
import { startOfDay } from '../../model/day';
import type { ShopOutlook, Steps } from '../../model/outlook';
import type { Thresholds } from '../../model/settings';
import type { ThresholdLine } from '../../model/views';

type Lines = Partial<Record<keyof Thresholds, ThresholdLine>>;
type Counted = {
  /** Listings flagged now, by rule. */
  flagged: ReadonlyMap<string, number>;
  repeat: number;
  /** By shop. */
  zones: ReadonlyMap<string, string>;
  /** How each listing's own numbers did one span ago; absent where all have the same. */
  past?: PastGoods;
  /** True where one category alone is counted. */
  isGroup?: boolean;
};
/** A number tried on goods one by one, and how many stood at each step. */
export type PastCount = Tried & { steps: Steps };
/** By days of silence, and by per cent of P(silent). */
export type PastGoods = { silence: PastCount; chance: PastCount };

/** No suggestion below this many days without a sale: it would be a guess on a handful. */
const LEAST_DAYS = 14;
/** Nor below an even chance, in per cent: where most stay away anyway, flagging all of them would seem best. */
const LEAST_CHANCE = 50;

/**
 * Of each number that flags something: how many it flags now, and what it would have caught and missed one span ago on
 * the seller's own orders. Of several shops the largest tells the past, for their orders aren't one history.
 */
export function linesOf(
  outlooks: ShopOutlook[],
  wanted: Thresholds,
  { flagged, repeat, zones, past, isGroup = false }: Counted,
): Lines {
  const [shop] = [...outlooks].sort((a, b) => b.goods.subjects - a.goods.subjects);
  const at = (day: number) => startOfDay(day, zones.get(shop?.shop ?? '') ?? 'UTC');
  const now = (rule: string) => flagged.get(rule) ?? 0;
  const plain = (rule: string): ThresholdLine => ({ now: now(rule), past: null, suggested: null });
  const lines: Lines = {
    deadDays: plain('dead-listing'),
    dyingChance: plain('dying'),
    dyingFloor: plain('dying'),
    slowDays: plain('slow'),
    restockDays: plain('cover'),
    trafficMargin: plain('price-floor'),
    feeRate: plain('price-floor'),
    minMargin: plain('price-floor'),
    repeatFrom: { now: repeat, past: null, suggested: null },
    sleepingChance: { now: sleepingNow(outlooks, wanted), past: null, suggested: null },
  };
  if (!shop) return lines;
  const { goods, people } = shop;
  const put = (key: 'deadDays' | 'dyingChance', tried: Tried, suggested: number | null) => {
    const line = lines[key];
    if (!line || !goods.past || tried.flagged + tried.missed === 0) return;
    const { flagged, right, missed } = tried;
    lines[key] = { ...line, past: { at: at(goods.past.day), flagged, right, missed }, suggested };
  };
  if (past) {
    put('deadDays', past.silence, bestStep(filled(past.silence.steps, 366), LEAST_DAYS));
    put('dyingChance', past.chance, best(filled(past.chance.steps, 101)));
  } else if (goods.past) {
    const { silence, chance } = goods.past;
    put('deadDays', triedAt(silence, wanted.deadDays), bestStep(silence, LEAST_DAYS));
    put('dyingChance', triedAt(chance, lineOf(wanted.dyingChance, goods.cut)), best(chance));
  }
  // Of one category that is all: what people do is no matter of goods.
  if (isGroup) return lines;
  if (people.past) {
    const { day, chance, events } = people.past;
    const tried = triedAt(chance, lineOf(wanted.sleepingChance, people.cut));
    const sleeping = lines.sleepingChance;
    if (sleeping && tried.flagged + tried.missed > 0)
      lines.sleepingChance = { ...sleeping, past: { at: at(day), ...tried }, suggested: best(chance) };
    const came = triedAt(backOf(events), wanted.repeatFrom);
    const line = lines.repeatFrom;
    if (line && came.flagged > 0) lines.repeatFrom = { ...line, past: { at: at(day), ...came } };
  }
  return lines;
}

function filled({ all, stayed }: Steps, length: number): Steps {
  const whole = (list: number[]) => Array.from({ length }, (_, step) => list[step] ?? 0);
  return { all: whole(all), stayed: whole(stayed) };
}

/** The per cent from which on a chance is flagged; a `chosen` share of 0 leaves it to the shop's own figures. */
export function lineOf(chosen: number, cut: number): number {
  const share = chosen > 0 ? chosen : Math.min(1.01, cut);
  // 0.55 times 100 is a hair more than 55.
  return Math.ceil(share * 100 - 1e-9);
}

/** The best line in shares; null without one. */
function best(chance: Steps): number | null {
  const step = bestStep(chance, LEAST_CHANCE);
  return step === null ? null : Math.min(0.99, step / 100);
}

/** Who came back, instead of who stayed away. */
function backOf({ all, stayed }: Steps): Steps {
  return { all, stayed: all.map((n, i) => n - (stayed[i] ?? 0)) };
}

function sleepingNow(outlooks: ShopOutlook[], { sleepingChance }: Thresholds): number {
  return outlooks.reduce((sum, { late = [], people, counts }) => {
    if (people.method === 'gaps' || people.method === 'failed') return sum + counts.sleeping;
    const from = lineOf(sleepingChance, people.cut);
    return sum + late.slice(from).reduce((total, n) => total + n, 0);
  }, 0);
}
