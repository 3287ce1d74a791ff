import type { Source } from '../../model/pictures';
import type { Period } from '../../model/report';
import { KEPT_WITHIN } from '../came-back';
import type { Material } from '../figure';
import { eachBuyer } from '../people-in';
import { isIn } from '../period';

/** Source → first order → repeat: new customers of a period by where their first order says it came from. */
export function sourcesOf(material: Material, period: Period): Source[] {
  const { channels, people } = material.sums;
  const found = channels.map((channel): Source => ({ channel, firsts: 0, of: 0, back: 0 }));
  eachBuyer(material, ({ days, earlier, place }) => {
    const [one, two] = days;
    if (earlier > 0 || one === undefined || !isIn(one, period)) return;
    const own = found[people.firstChannel[place] ?? 0];
    if (!own) return;
    own.firsts += 1;
    if (one + KEPT_WITHIN > material.today) return;
    own.of += 1;
    if (two !== undefined && two - one <= KEPT_WITHIN) own.back += 1;
  });
  return found.filter(({ firsts }) => firsts > 0).sort((a, b) => b.firsts - a.firsts);
}
