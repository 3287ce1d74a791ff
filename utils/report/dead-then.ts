import type { Material } from './figure';
import { soldByLines } from './goods-in';
import { stockOn, worthOf } from './stock-in';

export type DeadThen = { worth: number[]; units: number[]; atPrice: number };

/**
 * Dead stock on a day, counted anew from stock and orders: on sale, old enough, in stock, and no piece sold in the days
 * before, by the numbers that each listing goes by today. Unlike the rule it asks neither how far the orders were read nor whether the goods were out of stock between.
 */
export function deadOn(material: Material, day: number): DeadThen {
  const { sums, thresholds } = material;
  const soldWithin = (days: number) => soldByLines(material, { from: day - days + 1, to: day });
  const then: DeadThen = { worth: [], units: [], atPrice: 0 };
  sums.goods.rows.forEach((row, i) => {
    const units = stockOn(row, day) ?? 0;
    const { deadDays, minAgeDays } = { ...thresholds, ...row.own };
    const isOld = row.listedDay === null || day - row.listedDay >= minAgeDays;
    const dead = row.onSale && isOld && units > 0 && soldWithin(deadDays)[i]?.units === 0;
    const worth = dead ? worthOf(row, material) : null;
    then.units.push(dead ? units : 0);
    then.worth.push(worth ? worth.minor * units : 0);
    if (worth?.atPrice) then.atPrice += 1;
  });
  return then;
}
