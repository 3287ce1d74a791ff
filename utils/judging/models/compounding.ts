/**
 * What cash grows to when all proceeds are put back into stock: cash × (1 − m)^(−turns), with the margin m on price,
 * for each sale turns 1 − m of cash into 1. An upper bound: all stock sells, nothing else costs anything. MISSION,
 * "Where the articles pull against each other", 2.
 */

/** Cash after the turns, in the unit it came in, not rounded; 1 − m > 0, turns and cash >= 0. Null outside of that. */
export function compounded(cash: number, margin: number, turns: number): number | null {
  const factor = growth(margin, turns);
  if (factor === null || !(cash >= 0)) return null;
  return finiteOrNull(cash * factor);
}

/** The factor alone: below 1 where goods are sold at a loss (m below 0). */
export function growth(margin: number, turns: number): number | null {
  if (!(margin < 1) || !(turns >= 0)) return null;
  return finiteOrNull(Math.exp(-turns * Math.log1p(-margin)));
}

export type Pot = { cash: number; margin: number; turns: number };

/** The sum of separate pots, each growing by itself. Null where a pot can't be. 0 for none. */
export function compoundedPortfolio(pots: readonly Pot[]): number | null {
  let sum = 0;
  for (const pot of pots) {
    const grown = compounded(pot.cash, pot.margin, pot.turns);
    if (grown === null) return null;
    sum += grown;
  }
  return finiteOrNull(sum);
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
