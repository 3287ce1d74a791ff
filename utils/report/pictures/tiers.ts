import { rungs } from '../../model/care';
import type { TierLine } from '../../model/pictures';
import type { Material } from '../figure';
import { rungOn } from '../ladder';
import { eachBuyer } from '../people-in';

/** What each rung's customers left after the goods' costs, in all time, in the first currency; the highest rung first. */
export function tiersOf(material: Material): TierLine[] {
  const { care, sums, today, cur } = material;
  if (!care || cur !== 0) return [];
  const lines = new Map(rungs.map((rung) => [rung, { rung, customers: 0, gain: 0, known: 0 }]));
  eachBuyer(material, ({ days, earlier, place }) => {
    const rung = rungOn(days, earlier, today, care);
    const line = rung && lines.get(rung);
    if (!line) return;
    line.customers += 1;
    const gain = sums.people.gain[place] ?? Number.NaN;
    if (Number.isNaN(gain)) return;
    line.known += 1;
    line.gain += gain;
  });
  return [...lines.values()].reverse();
}
