import type { Steps } from '../../model/outlook';

/** What a line would have done a span ago: flagged, rightly so, and missed. */
export type Tried = { flagged: number; right: number; missed: number };

/** Everything from a step upwards is flagged; right is who stayed away since. */
export function triedAt({ all, stayed }: Steps, from: number): Tried {
  const sum = (list: readonly number[], start: number, end?: number) =>
    list.slice(start, end).reduce((total, n) => total + n, 0);
  const at = Math.max(0, Math.ceil(from));
  return { flagged: sum(all, at), right: sum(stayed, at), missed: sum(stayed, 0, at) };
}

/** The step that would have served best: most F1 of who stayed away, the lowest of equals. Null without any. */
export function bestStep(steps: Steps, from: number): number | null {
  let best: { step: number; f1: number } | null = null;
  for (let step = from; step < steps.all.length; step += 1) {
    const { flagged, right, missed } = triedAt(steps, step);
    const f1 = (2 * right) / (flagged + right + missed);
    if (right > 0 && f1 > (best?.f1 ?? 0) + 1e-9) best = { step, f1 };
  }
  return best?.step ?? null;
}
