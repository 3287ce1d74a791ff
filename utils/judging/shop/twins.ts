import type { Work } from '../models/slices';

export type Titled = { key: string; title: string };
export type Twin = { key: string; title: string; likeness: number };

/** A part of titles that so many share tells nothing, like a shop's own name. */
const COMMON = 60;
const LIKE = 0.75;
const STEP = 200;

/**
 * For each title the one most like it: the share of parts (pairs of characters) that two titles have in common, of all
 * that either has (Jaccard). Titles that are the same are variants of one product, not twins. Only those at least three
 * quarters alike.
 */
export function* twinsOf(all: readonly Titled[]): Work<Map<string, Twin>> {
  const parts = all.map(({ title }) => partsOf(title));
  const index = new Map<string, number[]>();
  for (const [i, own] of parts.entries())
    for (const part of own) {
      const at = index.get(part);
      if (at) at.push(i);
      else index.set(part, [i]);
    }
  const twins = new Map<string, Twin>();
  for (const [i, own] of parts.entries()) {
    if (i % STEP === 0) yield;
    const one = all[i];
    if (!one || own.size < 4) continue;
    const shared = new Map<number, number>();
    for (const part of own) {
      const at = index.get(part) ?? [];
      if (at.length <= COMMON) for (const j of at) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    let best: Twin | null = null;
    for (const [j, n] of shared) {
      const other = all[j];
      // A first guess from the rare parts alone; only what could be alike is looked at whole.
      if (!other || n * 2 < Math.min(own.size, parts[j]?.size ?? 0) * 0.2) continue;
      if (plain(other.title) === plain(one.title)) continue;
      const likeness = jaccard(own, parts[j] ?? new Set());
      if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { ...other, likeness };
    }
    if (best) twins.set(one.key, best);
  }
  return twins;
}

/** A title as titles are compared: half width, small letters, no spaces or signs. */
export function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

function partsOf(title: string): Set<string> {
  const text = [...plain(title)];
  return new Set(text.slice(1).map((char, i) => `${text[i]}${char}`));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  let both = 0;
  for (const part of a) if (b.has(part)) both += 1;
  return both / (a.size + b.size - both);
}
