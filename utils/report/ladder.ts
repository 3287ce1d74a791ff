import { type CareRules, type Rung, rungs } from '../model/care';
import type { Flow } from '../model/pictures';
import type { Period } from '../model/report';
import type { Material } from './figure';
import { eachBuyer } from './people-in';

/**
 * The rung of someone with sales on these days, on a day: by what counts within the window. `helped`: days on which she
 * brought a friend or joined a channel, each of which counts like a sale. Null before the first sale.
 */
export function rungOn(
  days: number[],
  earlier: number,
  day: number,
  rules: CareRules,
  helped: number[] = [],
): Rung | null {
  const sales = days.filter((one) => one <= day);
  if (sales.length + earlier === 0) return null;
  const past = [...sales, ...helped.filter((one) => one <= day)];
  const within =
    rules.ladderDays === 0
      ? past.length + earlier
      : past.filter((one) => one > day - rules.ladderDays).length;
  if (within >= rules.ironSales) return 'iron';
  if (within >= rules.fanSales) return 'fan';
  return within >= rules.userSales ? 'user' : 'customer';
}

/**
 * What friends brought and channels joined change: who did so stands where her orders alone would put her, `by` -1, and
 * where they put her together with it, `by` 1. The sums of all buyers know nobody by name.
 */
function eachHelper(
  { entered }: Material,
  visit: (rung: (day: number, rules: CareRules) => Rung | null, by: 1 | -1) => void,
): void {
  for (const { sales, earlier, helped } of entered?.helpers ?? []) {
    const days = sales.map(({ day }) => day);
    visit((day, rules) => rungOn(days, earlier, day, rules), -1);
    visit((day, rules) => rungOn(days, earlier, day, rules, helped), 1);
  }
}

/** How many stood on each rung on a day. */
export function ladderOn(material: Material, day: number): Record<Rung, number> {
  const counts: Record<Rung, number> = { customer: 0, user: 0, fan: 0, iron: 0 };
  const { care } = material;
  if (!care) return counts;
  eachBuyer(material, ({ days, earlier }) => {
    const rung = rungOn(days, earlier, day, care);
    if (rung) counts[rung] += 1;
  });
  eachHelper(material, (rungOf, by) => {
    const rung = rungOf(day, care);
    if (rung) counts[rung] = Math.max(0, counts[rung] + by);
  });
  return counts;
}

/** Who moved where between a period's start and its end. */
export function flowOf(material: Material, period: Period): Flow[] {
  const { care } = material;
  if (!care) return [];
  const counts = new Map<string, number>();
  const end = Math.min(period.to, material.today);
  const put = (from: Rung | null, to: Rung | null, by: number) => {
    const move = `${from ?? 'new'}|${to}`;
    if (to) counts.set(move, Math.max(0, (counts.get(move) ?? 0) + by));
  };
  eachBuyer(material, ({ days, earlier }) =>
    put(rungOn(days, earlier, period.from - 1, care), rungOn(days, earlier, end, care), 1),
  );
  eachHelper(material, (rungOf, by) => put(rungOf(period.from - 1, care), rungOf(end, care), by));
  return (['new', ...rungs] as const).map((from) => ({
    from,
    to: rungs.map((to) => counts.get(`${from}|${to}`) ?? 0),
  }));
}
