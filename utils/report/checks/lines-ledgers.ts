import type { Check, CheckRow, Period } from '../../model/report';
import { compare } from '../check';
import type { Material } from '../figure';
import { soldByLines, unitsByLedger } from '../goods-in';
import { once } from '../once';

/**
 * Pieces sold by listing: every order's lines looked up anew, against the ledgers that were kept while reading. Days
 * whose orders were forgotten are left out: only the ledgers know of them.
 */
export function linesLedgers(material: Material, asked: Period): Check {
  return once(material, 'lines-ledgers', asked, () => held(material, asked));
}

function held(material: Material, asked: Period): Check {
  const { rows } = material.sums.goods;
  const period = { ...asked, from: Math.max(asked.from, material.sums.since ?? asked.from) };
  const lines = soldByLines(material, period);
  const ledgers = unitsByLedger(material, period);
  const apart = rows.map(
    ({ key, title, url, readAt }, i): CheckRow => ({
      about: { kind: 'listing', key, title, url, readAt },
      first: lines[i]?.units ?? 0,
      second: ledgers[i] ?? 0,
    }),
  );
  return compare({
    code: 'lines-ledgers',
    unit: 'count',
    first: lines.reduce((sum, { units }) => sum + units, 0),
    second: ledgers.reduce((sum, units) => sum + units, 0),
    rows: apart,
  });
}

/** All pieces sold, listed or not, day by day: orders' lines against the ledgers. */
export function unitsLedgers({ sums }: Material, asked: Period): Check {
  const from = Math.max(asked.from, sums.since ?? asked.from);
  const first = new Map<number, number>();
  for (const { day, units, unnamedUnits } of sums.days)
    if (day >= from && day <= asked.to) first.set(day, (first.get(day) ?? 0) + units - unnamedUnits);
  const second = new Map(
    sums.goods.ledgerDays
      .filter(({ day }) => day >= from && day <= asked.to)
      .map(({ day, units }): [number, number] => [day, units]),
  );
  const days = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a - b);
  const rows = days.map((day): CheckRow => {
    const about = { kind: 'day' as const, day };
    return { about, first: first.get(day) ?? 0, second: second.get(day) ?? 0 };
  });
  const total = (of: Map<number, number>) => [...of.values()].reduce((sum, n) => sum + n, 0);
  return compare({ code: 'lines-ledgers', unit: 'count', first: total(first), second: total(second), rows });
}
