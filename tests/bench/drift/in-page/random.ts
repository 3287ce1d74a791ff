/** Numbers from 0 to 1, the same for the same seed (mulberry32 over an FNV-1a hash). */
export type Random = () => number;

export function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` up to, not including, `high`. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low));

export const oneOf = <T>(random: Random, all: readonly T[]): T => all[between(random, 0, all.length)] as T;
