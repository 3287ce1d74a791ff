import type { StaffLine } from '../../model/pictures';
import type { Period } from '../../model/report';
import type { Material } from '../figure';
import { isIn } from '../period';

/** What members of staff did in a period, and what became of their customers' orders; nobody's customers last. */
export function staffBoard({ sums, entered, cur }: Material, period: Period): StaffLine[] {
  const lines = new Map<string, StaffLine>();
  const of = (id: string): StaffLine => {
    const name = entered?.members?.find((one) => one.id === id)?.name ?? id;
    const blank = { served: 0, fixed: 0, orders: 0, net: 0, shipped: 0, onTime: 0 };
    const known = lines.get(id) ?? { id, name, ...blank, listed: 0, decided: 0, passed: 0 };
    lines.set(id, known);
    return known;
  };
  for (const { id } of entered?.members ?? []) of(id);
  for (const { day, member, isFix } of entered?.served ?? []) {
    if (!isIn(day, period)) continue;
    of(member).served += 1;
    if (isFix) of(member).fixed += 1;
  }
  for (const one of sums.staff.days) {
    if (!isIn(one.day, period)) continue;
    const line = of(sums.staff.members[one.member] ?? '');
    line.orders += one.sales;
    if (one.cur === cur) line.net += one.net;
    line.shipped += one.shipped;
    line.onTime += one.onTime;
  }
  for (const { day, picker, passed } of entered?.picks ?? []) {
    if (!isIn(day, period)) continue;
    const line = of(picker);
    line.listed += 1;
    if (passed !== null) line.decided += 1;
    if (passed) line.passed += 1;
  }
  return [...lines.values()].sort(
    (a, b) => Number(a.id === '') - Number(b.id === '') || b.net - a.net || (a.name < b.name ? -1 : 1),
  );
}
