import type { PotPlace } from '../../model/pictures';
import type { Period } from '../../model/report';
import { grown } from '../compound';
import type { Material } from '../figure';
import { potsIn } from '../pots-in';

/** Where the money is, the largest first. */
export function potsOf(material: Material, period: Period): PotPlace[] {
  return potsIn(material, period)
    .pots.filter(({ stock }) => stock > 0)
    .map(({ row, stock, turns, margin }) => ({
      key: row.key,
      title: row.title,
      stock,
      turns,
      margin,
      after: grown(stock, margin, turns),
    }))
    .sort((a, b) => b.stock - a.stock);
}
