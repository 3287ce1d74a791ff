import type { LedgerEntry } from './order-effects';
import type { LedgerRecord } from './records';

/** Numbers a day takes in a ledger's flat list: day, orders, units, refunded. */
const WIDTH = 4;

/** Adds (`sign` 1) or takes away (-1) an entry; days that come to nothing vanish. Changes the record it is given. */
export function applyEntry(ledger: LedgerRecord, entry: LedgerEntry, sign: 1 | -1): void {
  const side = ledger.masks[entry.mask] ?? { days: [], undated: 0 };
  ledger.masks[entry.mask] = side;
  if (entry.day === null) side.undated += sign * entry.orders;
  else addToDay(side.days, entry, entry.day, sign);
  if (side.days.length === 0 && side.undated === 0) delete ledger.masks[entry.mask];
}

function addToDay(days: number[], entry: LedgerEntry, day: number, sign: 1 | -1): void {
  const at = positionOf(days, day);
  if (days[at] !== day) days.splice(at, 0, day, 0, 0, 0);
  for (const [i, n] of [entry.orders, entry.units, entry.refunded].entries())
    days[at + 1 + i] = (days[at + 1 + i] ?? 0) + sign * n;
  if (!days[at + 1] && !days[at + 2] && !days[at + 3]) days.splice(at, WIDTH);
}

/** Where a day stands, or would stand. */
function positionOf(days: number[], day: number): number {
  let low = 0;
  let high = days.length / WIDTH;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle * WIDTH] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low * WIDTH;
}

export function isEmpty(ledger: LedgerRecord): boolean {
  return Object.keys(ledger.masks).length === 0;
}

/** The days of one mask: `[day, orders, units, refunded]`, oldest first. */
export function* daysOf(ledger: LedgerRecord, mask: string): Generator<[number, number, number, number]> {
  const days = ledger.masks[mask]?.days ?? [];
  for (let i = 0; i < days.length; i += WIDTH)
    yield [days[i] ?? 0, days[i + 1] ?? 0, days[i + 2] ?? 0, days[i + 3] ?? 0];
}
