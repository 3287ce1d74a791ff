import type { ListingDossier } from '../model/dossier';
import { type GoodsGroup, type GroupNumber, groupNumberNames, type Thresholds } from '../model/settings';
import type { Reason, Verdict } from '../model/verdict';
import { because } from './rule';

/** The numbers one listing is judged by, and which of them come from which of its groups. */
export type OwnNumbers = { thresholds: Thresholds; from: ReadonlyMap<GroupNumber, GoodsGroup> };

/**
 * Picks the numbers of each listing: of the tags the seller gave it first, for they are her own word, then of its
 * category, then the shop's. Listings of the same groups get the very same object, so that what rests on it can be kept.
 */
export function numbersPicker(thresholds: Thresholds, groups: readonly GoodsGroup[]) {
  const shopWide: OwnNumbers = { thresholds, from: new Map() };
  const made = new Map<string, OwnNumbers>();
  return ({ listing, said }: Pick<ListingDossier, 'listing' | 'said'>): OwnNumbers => {
    if (groups.length === 0) return shopWide;
    const own = groups.filter((group) => isOf(group, listing.category, said?.tags ?? []));
    if (own.length === 0) return shopWide;
    const key = own.map(({ by, name }) => `${by}\n${name}`).join('\n\n');
    const numbers = made.get(key) ?? together(thresholds, own);
    made.set(key, numbers);
    return numbers;
  };
}

/** Whether a listing belongs to a group. */
export function isOf({ by, name }: Pick<GoodsGroup, 'by' | 'name'>, category: string | null, tags: string[]) {
  return by === 'category' ? category === name : tags.includes(name);
}

function together(thresholds: Thresholds, own: GoodsGroup[]): OwnNumbers {
  const from = new Map<GroupNumber, GoodsGroup>();
  const numbers: Partial<Record<GroupNumber, number>> = {};
  for (const group of [...own].sort((a, b) => rank(a) - rank(b)))
    for (const name of groupNumberNames) {
      const value = group.numbers[name];
      if (value === undefined || from.has(name)) continue;
      from.set(name, group);
      numbers[name] = value;
    }
  return { thresholds: { ...thresholds, ...numbers }, from };
}

/** Tags before categories; of several the order in which the seller made them. */
function rank({ by }: GoodsGroup): number {
  return by === 'tag' ? 0 : 1;
}

/** Numbers that are days, the others shares. */
const DAYS = new Set<GroupNumber>(['deadDays', 'minAgeDays', 'dyingFloor', 'slowDays', 'restockDays']);

/** A verdict that names those of the numbers it rests on which its category set. */
export function naming(verdict: Verdict, uses: readonly GroupNumber[], { from }: OwnNumbers): Verdict {
  if (from.size === 0) return verdict;
  const reasons: Reason[] = uses.flatMap((kind) => {
    const group = from.get(kind);
    const value = group?.numbers[kind];
    if (!group || value === undefined) return [];
    const shown = DAYS.has(kind) ? value : Math.round(value * 100);
    return [because('group-number', { name: group.name, kind, [DAYS.has(kind) ? 'days' : 'share']: shown })];
  });
  return reasons.length === 0 ? verdict : { ...verdict, because: [...verdict.because, ...reasons] };
}
