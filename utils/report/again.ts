import type { Period } from '../model/report';
import { KEPT_WITHIN } from './came-back';
import type { Material } from './figure';
import { eachBuyer } from './people-in';
import { isIn } from './period';

export type Again = { of: number; back: number };

/**
 * Buyers whose first 90 days ended in a period, parted into `groups`: how many, and how many ordered again in them.
 * `groupOf` a buyer's place; below 0 leaves the buyer out.
 */
export function again(
  material: Material,
  period: Period,
  groups: number,
  groupOf: (place: number) => number,
): Again[] {
  const found = Array.from({ length: groups }, (): Again => ({ of: 0, back: 0 }));
  eachBuyer(material, ({ days, earlier, place }) => {
    const [one, two] = days;
    if (earlier > 0 || one === undefined || !isIn(one + KEPT_WITHIN, period)) return;
    const group = found[groupOf(place)];
    if (!group) return;
    group.of += 1;
    if (two !== undefined && two - one <= KEPT_WITHIN) group.back += 1;
  });
  return found;
}
