import { monthOf } from '../../model/calendar';
import type { OneTime, OneTimeMonth } from '../../model/pictures';
import type { Material } from '../figure';
import { eachNewcomer, GONE_AFTER } from '../newcomers';

/** Fewer buyers than this say nothing of a listing. */
const LEAST = 5;
const MOST_MONTHS = 13;

/** Who bought once and was gone, by the goods of the first order and by its month; of buyers whose 180 days are over. */
export function oneTimeOf(material: Material): { goods: OneTime[]; months: OneTimeMonth[] } {
  const { goods, people } = material.sums;
  const byGoods = goods.rows.map(({ key, title }): OneTime => ({ key, title, of: 0, gone: 0 }));
  const byMonth = new Map<number, OneTimeMonth>();
  eachNewcomer(material, GONE_AFTER, ({ day, isOver, isBack, place }) => {
    if (!isOver) return;
    const gone = isBack ? 0 : 1;
    const month = monthOf(day);
    const own = byMonth.get(month) ?? { month, of: 0, gone: 0 };
    byMonth.set(month, own);
    own.of += 1;
    own.gone += gone;
    for (let at = people.firstStart[place] ?? 0; at < (people.firstStart[place + 1] ?? 0); at += 1) {
      const line = byGoods[people.firstGoods[at] ?? -1];
      if (!line) continue;
      line.of += 1;
      line.gone += gone;
    }
  });
  return {
    goods: byGoods
      .filter((one) => one.of >= LEAST)
      .sort((a, b) => b.gone / b.of - a.gone / a.of || b.of - a.of),
    months: [...byMonth.values()].sort((a, b) => b.month - a.month).slice(0, MOST_MONTHS),
  };
}
