import type { LaunchSums } from '../../model/sums';
import { LAUNCH_OF, LAUNCH_WEEK } from '../launch-days';
import type { PlacedOrder } from './sale';

type Piece = { place: number; day: number; units: number };

/** Pieces sold in the first days of new products, by buyer until it is known who was there before. */
export type LaunchFold = {
  /** The day each product was listed on, by its place; to be there before the orders are. */
  listed: Map<number, number>;
  byBuyer: Map<string, Piece[]>;
  sums: Map<number, LaunchSums>;
};

export function newLaunchFold(): LaunchFold {
  return { listed: new Map(), byBuyer: new Map(), sums: new Map() };
}

/** Adds a sale's pieces of new products, refunded lines left out. Changes the fold it is given. */
export function addLaunch(
  { listed, byBuyer }: LaunchFold,
  { order, places }: PlacedOrder,
  day: number,
): void {
  const { buyer } = order;
  if (listed.size === 0 || day < 0 || buyer === null) return;
  order.items.forEach((item, i) => {
    const place = places[i] ?? -2;
    const since = day - (listed.get(place) ?? Number.POSITIVE_INFINITY);
    if (item.refunded || since < 0 || since >= LAUNCH_OF) return;
    const own = byBuyer.get(buyer) ?? [];
    byBuyer.set(buyer, own);
    own.push({ place, day, units: Math.max(0, item.quantity ?? 1) });
  });
}

/**
 * Tells a buyer's pieces by whether she was there before each product was: `firstDay` is that of her first sale, -1
 * where it lies before all that is kept singly. Changes the fold it is given.
 */
export function tellLaunches({ listed, byBuyer, sums }: LaunchFold, buyer: string, firstDay: number): void {
  for (const { place, day, units } of byBuyer.get(buyer) ?? []) {
    const own = sums.get(place) ?? { old: 0, fresh: 0, weekOld: 0 };
    sums.set(place, own);
    const from = listed.get(place) ?? 0;
    const isOld = firstDay < from;
    own[isOld ? 'old' : 'fresh'] += units;
    if (isOld && day < from + LAUNCH_WEEK) own.weekOld += units;
  }
  // Told once, whatever comes again.
  byBuyer.delete(buyer);
}
