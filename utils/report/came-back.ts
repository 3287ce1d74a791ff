import type { Lack, Period, Value } from '../model/report';
import { ordersBuyers } from './checks/orders-buyers';
import type { Material } from './figure';
import { isBlind, lack, orderLacks } from './lacks';
import { eachNewcomer, KEPT_WITHIN } from './newcomers';
import { ordersIn } from './orders-in';
import { isIn } from './period';

export type CameBack = {
  /** Buyers whose first `within` days ended in the period, and those of them who ordered again in these days. */
  first: number;
  second: number;
  lacks: Lack[];
  /** True where so much is missing that no figure may be given. */
  blind: boolean;
} & Pick<Value, 'checks' | 'trace'>;

/** Who of a period's new buyers came back within so many days. Everyone in it had the same time to do so. */
export function cameBack(material: Material, period: Period, within: number): CameBack {
  let first = 0;
  let second = 0;
  let weak = 0;
  eachNewcomer(material, within, ({ day, isBack, isStrong }) => {
    if (!isIn(day + within, period)) return;
    first += 1;
    if (!isStrong) weak += 1;
    if (isBack) second += 1;
  });
  const then = { from: period.from - within, to: period.to };
  const lacks = [...orderLacks(material, then, ordersIn(material, then)), ...lack('weak-keys', weak)];
  return {
    ...{ first, second, lacks, blind: isBlind(lacks) },
    checks: [ordersBuyers(material, then, 'sales')],
    trace: { of: 'orders', period: then, states: ['sale'] },
  };
}

/** Of the new customers of a period whose first 90 days are over: how many ordered again in them. */
export function keptOf(material: Material, period: Period): { kept: number; of: number } {
  const found = { kept: 0, of: 0 };
  eachNewcomer(material, KEPT_WITHIN, ({ day, isOver, isBack }) => {
    if (!isOver || !isIn(day, period)) return;
    found.of += 1;
    if (isBack) found.kept += 1;
  });
  return found;
}
