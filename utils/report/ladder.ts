import { type CareRules, type Rung, rungs } from '../model/care';
import type { Flow } from '../model/pictures';
import type { Period } from '../model/report';
import type { Material } from './figure';
import { eachBuyer } from './people-in';

/**
 * The rung of someone with sales on these days, on a day: by the sales within the window alone. Friends brought and
 * channels joined, which a rung may count too, are not in it. Null before the first sale.
 */
export function rungOn(days: number[], earlier: number, day: number, rules: CareRules): Rung | null {
  const past = days.filter((one) => one <= day);
  if (past.length + earlier === 0) return null;
  const within =
    rules.ladderDays === 0
      ? past.length + earlier
      : past.filter((one) => one > day - rules.ladderDays).length;
  if (within >= rules.ironSales) return 'iron';
  if (within >= rules.fanSales) return 'fan';
  return within >= rules.userSales ? 'user' : 'customer';
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
  return counts;
}

/** Who moved where between a period's start and its end. */
export function flowOf(material: Material, period: Period): Flow[] {
  const { care } = material;
  if (!care) return [];
  const counts = new Map<string, number>();
  eachBuyer(material, ({ days, earlier }) => {
    const from = rungOn(days, earlier, period.from - 1, care);
    const to = rungOn(days, earlier, Math.min(period.to, material.today), care);
    if (to) counts.set(`${from ?? 'new'}|${to}`, (counts.get(`${from ?? 'new'}|${to}`) ?? 0) + 1);
  });
  return (['new', ...rungs] as const).map((from) => ({
    from,
    to: rungs.map((to) => counts.get(`${from}|${to}`) ?? 0),
  }));
}
