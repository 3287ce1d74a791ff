import { monthDays, monthOf } from '../../model/calendar';
import type { Line } from '../../model/pictures';
import type { Period } from '../../model/report';
import type { Figure, Material } from '../figure';
import independence from '../figures/independence';
import refundRate from '../figures/refund-rate';
import { areRefundsRead, SPARE_DAYS } from '../lacks';

const MONTHS = 12;

/**
 * Quality and loyalty by month: the share of orders that were not refunded, and of sales that came from old and brought
 * customers. A month that isn't over stands with the days it has; one whose orders were not all read breaks the line, and
 * the first line where refunds were not.
 */
export function loyaltyLines(material: Material, { to }: Period): Line<'kept' | 'loyal'>[] {
  const end = Math.min(to, material.today);
  const first = material.sums.days.find(({ day }) => day >= 0)?.day ?? end;
  const months = Array.from({ length: MONTHS }, (_, i) => monthOf(end) - MONTHS + 1 + i)
    .map(monthDays)
    .filter((one) => one.to >= first);
  const shareOf = (figure: Figure, one: Period) => {
    const { value, lacks } = figure.of(material, { from: one.from, to: Math.min(one.to, end) });
    const gap = lacks.find(({ code }) => code === 'orders-gap')?.n ?? 0;
    return gap > SPARE_DAYS ? null : value;
  };
  // Where refunds were never read there are none to be seen: that is no month without any.
  const refunds = months.map((one) => ({
    day: one.from,
    value: areRefundsRead(material, one) ? shareOf(refundRate, one) : null,
  }));
  const loyal = months.map((one) => ({ day: one.from, value: shareOf(independence, one) }));
  const lines: Line<'kept' | 'loyal'>[] = [
    {
      name: 'kept',
      points: refunds.map(({ day, value }) => ({ day, value: value === null ? null : 1 - value })),
    },
    { name: 'loyal', points: loyal },
  ];
  return lines.filter(({ points }) => points.filter(({ value }) => value !== null).length > 1);
}
