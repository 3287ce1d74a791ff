import { productName } from './names';
import type { Random } from './random';
import { DAY, type Fate, HISTORY_DAYS, type Product } from './types';

/** Shares of fates per 320 listings. */
const FATES: [Fate, number][] = [
  ['hero', 4],
  ['steady', 128],
  ['seasonal', 34],
  ['niche', 24],
  ['new', 20],
  ['dead', 58],
  ['never-sold', 14],
  ['sold-out', 18],
  ['restocked', 6],
  ['off-shelf', 14],
];

/** The shop's listings as they stand at `now`; how many of each fate follows from `count`. */
export function makeProducts(count: number, now: number, random: Random): Product[] {
  const whole = FATES.reduce((sum, [, share]) => sum + share, 0);
  const fates = FATES.flatMap(([fate, share]) =>
    new Array<Fate>(Math.max(1, Math.round((share * count) / whole))).fill(fate),
  );
  while (fates.length < count) fates.push('steady');
  shuffle(fates, random);
  const products = fates.slice(0, count).map((fate, n) => makeProduct(n, fate, now, random));
  shuffle([...products], random).forEach((product, rank) => {
    product.rank = rank;
  });
  return products;
}

function makeProduct(n: number, fate: Fate, now: number, random: Random): Product {
  const age = fate === 'new' ? random.whole(2, 26) : ageDays(fate, random);
  const stockOuts = stockOutsOf(fate, now, random);
  return {
    id: String(731_204_500_000 + n * 7_919 + random.whole(0, 7_000)),
    code: `QH-${String(n + 101).padStart(4, '0')}`,
    ...productName(n, random),
    fate,
    createdAt: now - age * DAY - random.whole(0, DAY - 1),
    stockOuts,
    stock: fate === 'sold-out' ? 0 : stockOf(fate, random),
    onShelf: fate !== 'off-shelf',
    soldBefore:
      age > HISTORY_DAYS && fate !== 'never-sold' ? random.whole(5, fate === 'hero' ? 24_000 : 400) : 0,
    rank: n,
  };
}

function ageDays(fate: Fate, random: Random): number {
  if (fate === 'never-sold') return random.whole(120, 640);
  if (fate === 'dead' || fate === 'off-shelf') return random.whole(320, 900);
  if (fate === 'restocked') return random.whole(300, 700);
  return random.whole(140, 1100);
}

function stockOf(fate: Fate, random: Random): number {
  if (fate === 'hero') return random.whole(600, 2400);
  if (fate === 'niche') return random.whole(2, 12);
  return random.chance(0.15) ? random.whole(1, 4) : random.whole(8, 320);
}

/** A restocked listing stood empty for months and came back days ago: silent, yet not dead. */
function stockOutsOf(fate: Fate, now: number, random: Random): Product['stockOuts'] {
  if (fate === 'sold-out') return [{ from: now - random.whole(5, 160) * DAY, to: null }];
  if (fate === 'restocked')
    return [{ from: now - random.whole(110, 200) * DAY, to: now - random.whole(6, 20) * DAY }];
  if (fate === 'hero' && random.chance(0.6)) {
    const from = now - random.whole(150, 400) * DAY;
    return [{ from, to: from + random.whole(4, 12) * DAY }];
  }
  return [];
}

function shuffle<T>(list: T[], random: Random): T[] {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = random.whole(0, i);
    const [a, b] = [list[i], list[j]];
    if (a === undefined || b === undefined) continue;
    list[i] = b;
    list[j] = a;
  }
  return list;
}
