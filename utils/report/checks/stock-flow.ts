import { dayOf } from '../../model/day';
import type { Check, CheckRow, Period } from '../../model/report';
import type { GoodsRow, Sums } from '../../model/sums';
import { compare } from '../check';
import type { Material } from '../figure';
import { lack } from '../lacks';
import { once } from '../once';
import { daysUnread } from '../orders-in';
import { isIn } from '../period';

/**
 * Stock at the start, plus what came in, less what was sold, against the stock that pages show at the end; listing by
 * listing, between the first and the last look in the period. No page says what came in: it is what is more than expected
 * from one look to the next, so only pieces that are missing can show. Listings whose orders have gaps meanwhile, or with
 * refunds, are left out.
 */
export function stockFlow(material: Material, period: Period): Check {
  return once(material, 'stock-flow', period, () => held(material, period));
}

function held(material: Material, period: Period): Check {
  const { sums } = material;
  const rows: CheckRow[] = [];
  let [first, second, few, unread] = [0, 0, 0, 0];
  sums.goods.rows.forEach((row, i) => {
    const looks = row.stock.filter(({ day, exact }) => exact && isIn(day, period));
    const [start, end] = [looks[0], looks.at(-1)];
    if (!start || !end || start.day === end.day) {
      if (row.onSale) few += 1;
      return;
    }
    const window = { from: start.day, to: end.day };
    if (daysUnread(material, window, (ms) => dayOf(ms, sums.timeZone)) > 0) {
      unread += 1;
      return;
    }
    const gone = missing(sums, i, looks);
    if (gone === null) return;
    first += end.units;
    second += end.units + gone;
    rows.push({ about: about(row), first: end.units, second: end.units + gone });
  });
  return compare({
    ...{ code: 'stock-flow', unit: 'count', first },
    second: rows.length === 0 ? null : second,
    rows,
    lacks: [...lack('stock-steps', few), ...lack('orders-gap-30', unread)],
  });
}

function about({ key, title, url, readAt }: GoodsRow): CheckRow['about'] {
  return { kind: 'listing', key, title, url, readAt };
}

/**
 * Pieces that should be there by stock at the start, what came in and what was sold, and are not. From look to look: more
 * than expected came in, less went missing; pieces sold on the day of the earlier look may have gone after it. Null
 * where pieces were refunded meanwhile: whether they came back on the shelf no page says.
 */
function missing({ goods }: Sums, place: number, looks: GoodsRow['stock']): number | null {
  const { start, day, units, refunded } = goods.ledgers;
  const sold = new Map<number, number>();
  const [from, to] = [looks[0]?.day ?? 0, looks.at(-1)?.day ?? 0];
  for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at += 1) {
    const on = day[at] ?? -1;
    if (on < from || on > to) continue;
    if ((refunded[at] ?? 0) > 0) return null;
    sold.set(on, (sold.get(on) ?? 0) + (units[at] ?? 0));
  }
  let gone = 0;
  looks.forEach((look, i) => {
    const last = looks[i - 1];
    if (!last) return;
    let between = 0;
    for (const [on, n] of sold) if (on > last.day && on <= look.day) between += n;
    const less = last.units - between - look.units;
    if (less > 0) gone += Math.max(0, less - (sold.get(last.day) ?? 0));
  });
  return gone;
}
