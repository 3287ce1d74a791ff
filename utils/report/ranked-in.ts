import type { Period } from '../model/report';
import type { Ranked } from './abc';
import type { Material } from './figure';
import { soldByLines } from './goods-in';

/** The listings that brought money in a period, the best first. */
export function rankedIn(material: Material, period: Period): Ranked[] {
  const { rows } = material.sums.goods;
  return soldByLines(material, period)
    .map(({ minor }, i) => ({ key: rows[i]?.key ?? '', minor }))
    .filter(({ minor }) => minor > 0)
    .sort((a, b) => b.minor - a.minor);
}
