import type { Source } from '../../model/pictures';
import type { Period } from '../../model/report';
import type { Material } from '../figure';
import { eachNewcomer, KEPT_WITHIN } from '../newcomers';
import { isIn } from '../period';

/** Source → first order → repeat: new customers of a period by where their first order says it came from. */
export function sourcesOf(material: Material, period: Period): Source[] {
  const { channels, people } = material.sums;
  const found = channels.map((channel): Source => ({ channel, firsts: 0, of: 0, back: 0 }));
  eachNewcomer(material, KEPT_WITHIN, ({ day, isOver, isBack, place }) => {
    if (!isIn(day, period)) return;
    const own = found[people.firstChannel[place] ?? 0];
    if (!own) return;
    own.firsts += 1;
    if (!isOver) return;
    own.of += 1;
    if (isBack) own.back += 1;
  });
  return found.filter(({ firsts }) => firsts > 0).sort((a, b) => b.firsts - a.firsts);
}
