// What the extension would remember of the page as it was: its rows as the store keeps them, every second one only,
// since goods and orders come and go between two visits.
import type { Reading, ReadReading } from '../../../../utils/model/reading';
import { claimOf } from '../../../../utils/pipeline/identify';
import { listingsFromReading } from '../../../../utils/store/apply-listings';
import { disagreements, type Known } from '../../../../utils/store/known-before';
import { orderFromRow } from '../../../../utils/store/order-from-row';
import type { OrderRecord, Person } from '../../../../utils/store/records';
import { bareShop } from '../../../../utils/store/shop-facts';

const SHOP = 'https://shop.example~';

function shopOf(reading: ReadReading) {
  const { origin, timeZone, currency, profile, readAt } = reading;
  return bareShop({
    ...{ id: SHOP, origin, marker: null, name: 'Shop', timeZone, currency, profile },
    ...{ firstSeen: readAt, lastSeen: readAt },
  });
}

/** As pipeline/identify, with the claim itself for its hash. */
function peopleOf(reading: ReadReading): Person[] {
  return reading.orders.map((row) => {
    const claim = claimOf(row, null);
    if (!claim) return null;
    const { kind, value, strong, rank } = claim;
    const identity = { id: `${kind}:${value}`, kind, strong, rank, at: reading.readAt };
    return { identity, label: { text: value, named: true, at: reading.readAt } };
  });
}

function byKey<T extends { key: string }>(records: T[]): Map<string, T> {
  return new Map(records.map((one) => [one.key, one]));
}

const half = <T>(rows: T[]): T[] => rows.filter((_, at) => at % 2 === 0);

/** The memory a right reading leaves behind. */
export function remember(reading: Reading): Known {
  if (reading.status !== 'read') return { orders: new Map(), listings: new Map(), kinds: {} };
  const orders = ordersOf(reading);
  const listings = listingsFromReading(shopOf(reading), reading);
  return {
    orders: byKey(half(orders)),
    listings: byKey(half(listings)),
    kinds: { [reading.view]: [reading.kind] },
  };
}

/** Whether what is remembered contradicts this reading. */
export function contradicts(known: Known, reading: Reading): boolean {
  if (reading.status !== 'read') return false;
  return disagreements(known, shopOf(reading), reading, ordersOf(reading)).length > 0;
}

function ordersOf(reading: ReadReading): OrderRecord[] {
  const people = peopleOf(reading);
  return reading.orders.map((row, i) => orderFromRow(SHOP, reading, row, people[i] ?? null));
}
