import type { StaffDay } from '../../model/sums';
import type { PlacedOrder } from './sale';

/** Within this many hours of the order it counts as sent on time: what most platforms promise for a seller. */
const PROMISED = 48;
const HOUR = 3_600_000;

export type StaffFold = {
  members: string[];
  /** Who looks after a buyer: place in `members`. */
  owners: Map<string, number>;
  days: Map<string, StaffDay>;
};

export function newStaffFold(): StaffFold {
  return { members: [''], owners: new Map(), days: new Map() };
}

/** Sets who looks after a buyer. More members than a byte can tell apart count as nobody. */
export function setOwner({ members, owners }: StaffFold, buyer: string, member: string): void {
  const known = members.indexOf(member);
  if (known < 0 && members.length > 250) return;
  owners.set(buyer, known >= 0 ? known : members.push(member) - 1);
}

/** Adds a sale to whoever looks after its buyer. Changes the fold it is given. */
export function addToStaff(
  { members, owners, days }: StaffFold,
  { order, net }: PlacedOrder,
  day: number,
  cur: number,
): void {
  if (members.length === 1) return;
  const member = order.buyer === null ? 0 : (owners.get(order.buyer) ?? 0);
  const key = `${member}|${day}|${cur}`;
  const sums = days.get(key) ?? { member, day, cur, sales: 0, net: 0, shipped: 0, onTime: 0 };
  days.set(key, sums);
  sums.sales += 1;
  sums.net += net?.minor ?? 0;
  const { at, shippedAt } = order;
  if (at === null || shippedAt === undefined || shippedAt < at) return;
  sums.shipped += 1;
  if (shippedAt - at <= PROMISED * HOUR) sums.onTime += 1;
}
