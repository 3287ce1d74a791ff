import type { Period } from '../model/report';
import type { Material } from './figure';
import { eachNewcomer, KEPT_WITHIN } from './newcomers';
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
  eachNewcomer(material, KEPT_WITHIN, ({ day, isBack, place }) => {
    if (!isIn(day + KEPT_WITHIN, period)) return;
    const group = found[groupOf(place)];
    if (!group) return;
    group.of += 1;
    if (isBack) group.back += 1;
  });
  return found;
}
