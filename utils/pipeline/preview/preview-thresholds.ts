import { isOf, numbersPicker } from '../../judging/own-numbers';
import type { ListingRule } from '../../judging/rule';
import type { GoodsGroup, GroupNumber, Thresholds } from '../../model/settings';
import type { findings } from '../../model/verdict';
import type { GroupName, ThresholdPreview } from '../../model/views';
import { repeatCounts } from '../../store/buyer-counts';
import { breathe } from '../give-way';
import { allRules } from '../rules';
import type { Held, HeldGoods } from './held-goods';
import { lineOf, linesOf, type PastCount, type PastGoods } from './threshold-lines';

const LABELS = 5;
/** A slice of judging: the slider stays smooth. Milliseconds. */
const SLICE_MS = 25;
/** What is known so far is shown as often. Milliseconds. */
const SHOWN_MS = 250;

export type Numbers = { thresholds: Thresholds; groups: readonly GoodsGroup[] };
type Finding = (typeof findings)[number] | null;

/** The judgements that the numbers decide, and by which; what only prices a reason decides nothing. */
const DECIDED = new Set(['dead-listing', 'dying', 'slow', 'cover', 'price-floor']);
const rules = allRules.filter(
  (rule): rule is ListingRule => rule.subject === 'listing' && DECIDED.has(rule.id),
);
const deciding = (rule: ListingRule): GroupNumber[] =>
  (rule.uses ?? []).filter((name) => name !== 'carryingRate');

/**
 * Counts what numbers would flag among goods that were gathered before. What the numbers in force find is worked out
 * once; of wanted numbers only the judgements they decide are made anew.
 */
export function previewer(held: HeldGoods, inForce: Numbers, now: number) {
  const before = new WeakMap<Held, Finding[]>();
  const pickBefore = numbersPicker(inForce.thresholds, inForce.groups);
  const findingsBefore = (one: Held): Finding[] => {
    const known = before.get(one);
    if (known) return known;
    const { thresholds } = pickBefore(one.dossier);
    const found = rules.map((rule) => rule.judge(one.dossier, thresholds, now)?.finding ?? null);
    before.set(one, found);
    return found;
  };
  /**
   * What `wanted` would flag, of one category alone where `scope` names it, and what comes and goes. `onPart` is given
   * what is counted so far; null where `isOutdated` came true meanwhile.
   */
  return async (
    wanted: Numbers,
    scope: GroupName | null,
    onPart: (preview: ThresholdPreview) => void,
    isOutdated: () => boolean,
  ): Promise<ThresholdPreview | null> => {
    const counted = newCount();
    const pick = numbersPicker(wanted.thresholds, wanted.groups);
    let [until, shown] = [performance.now() + SLICE_MS, Number.NEGATIVE_INFINITY];
    const show = (done: number) => {
      if (performance.now() - shown <= SHOWN_MS) return;
      shown = performance.now();
      onPart(previewOf(held, counted, wanted, scope, { done, of: Math.max(done, held.of) }));
    };
    for (let at = 0; ; at += 1) {
      if (at >= held.goods.length) {
        if (held.isWhole()) break;
        // What is counted by now is shown while more is gathered.
        if (at > 0) show(at);
        await held.more();
        if (isOutdated()) return null;
      }
      const one = held.goods[at];
      if (!one) break;
      const { listing, said } = one.dossier;
      if (scope === null || isOf(scope, listing.category, said?.tags ?? [])) {
        const { thresholds } = pick(one.dossier);
        const was = findingsBefore(one);
        const own = pickBefore(one.dossier).thresholds;
        const found = rules.map((rule, i) =>
          deciding(rule).every((name) => thresholds[name] === own[name])
            ? (was[i] ?? null)
            : (rule.judge(one.dossier, thresholds, now)?.finding ?? null),
        );
        count(counted, one, found, was, thresholds);
      }
      if (performance.now() < until) continue;
      await breathe();
      if (isOutdated()) return null;
      show(at + 1);
      until = performance.now() + SLICE_MS;
    }
    return previewOf(held, counted, wanted, scope, null);
  };
}

type Count = Pick<ThresholdPreview, 'dead' | 'deadUnknown' | 'listings' | 'coming' | 'going'> & {
  flagged: Map<string, number>;
  past: PastGoods;
};

function newCount(): Count {
  const past: PastGoods = { silence: newPast(), chance: newPast() };
  return { dead: 0, deadUnknown: 0, listings: 0, coming: [], going: [], flagged: new Map(), past };
}

/** Changes the count it is given. */
function count(
  to: Count,
  { label, past, dossier }: Held,
  found: Finding[],
  was: Finding[],
  by: Thresholds,
): void {
  to.listings += 1;
  let [isComing, isGoing] = [false, false];
  for (const [i, { id }] of rules.entries()) {
    const [now, then] = [found[i] === 'yes', was[i] === 'yes'];
    if (now) to.flagged.set(id, (to.flagged.get(id) ?? 0) + 1);
    if (id === 'dead-listing' && now) to.dead += 1;
    if (id === 'dead-listing' && found[i] === 'unknown') to.deadUnknown += 1;
    isComing ||= now && !then;
    isGoing ||= then && !now;
  }
  if (isComing && to.coming.length < LABELS) to.coming.push(label);
  if (isGoing && to.going.length < LABELS) to.going.push(label);
  if (!past) return;
  const { silence, chance, stayed } = past;
  putPast(to.past.silence, Math.min(365, silence), by.deadDays, stayed);
  const line = lineOf(by.dyingChance, dossier.outlook?.goods.cut ?? Number.POSITIVE_INFINITY);
  if (chance !== null) putPast(to.past.chance, Math.floor(chance * 100), line, stayed);
}

function newPast(): PastCount {
  return { flagged: 0, right: 0, missed: 0, steps: { all: [], stayed: [] } };
}

/** Adds one that stood `at` a step then; flagged from `line` upwards. Changes the count it is given. */
function putPast(to: PastCount, at: number, line: number, isAway: boolean): void {
  const { all, stayed } = to.steps;
  all[at] = (all[at] ?? 0) + 1;
  stayed[at] = (stayed[at] ?? 0) + (isAway ? 1 : 0);
  if (at >= line) {
    to.flagged += 1;
    if (isAway) to.right += 1;
  } else if (isAway) to.missed += 1;
}

function previewOf(
  held: HeldGoods,
  { flagged, past, ...counts }: Count,
  wanted: Numbers,
  scope: GroupName | null,
  progress: ThresholdPreview['progress'],
): ThresholdPreview {
  const people = { repeat: 0, maybeRepeat: 0, buyers: 0 };
  for (const shop of held.shops) {
    const { repeat, maybeRepeat } = repeatCounts(shop, wanted.thresholds.repeatFrom);
    people.repeat += repeat;
    people.maybeRepeat += maybeRepeat;
    people.buyers += shop.counts.buyers;
  }
  const zones = new Map(held.shops.map(({ id, timeZone }) => [id, timeZone]));
  const repeat = people.repeat + people.maybeRepeat;
  // The shop's own bins suffice where every listing goes by the same number.
  const isApart = scope !== null || wanted.groups.length > 0;
  const known = { flagged, repeat, zones, ...(isApart ? { past } : {}), isGroup: scope !== null };
  const lines = linesOf([...held.outlooks.values()], wanted.thresholds, known);
  const copy = { coming: [...counts.coming], going: [...counts.going] };
  return { ...counts, ...copy, ...people, groups: held.groups(), progress, lines };
}
