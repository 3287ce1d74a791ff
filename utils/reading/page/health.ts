import type { Problem } from '../../model/reading';
import type { Mapping } from '../columns/map-columns';
import type { Tally } from '../rows/values';

export const READABLE = 0.6;

export type HealthFacts = {
  rows: number;
  /** Rows with an id, a code or (listings) at least a title of their own. */
  identified: number;
  distinctIds: number;
  mapping: Mapping;
  tally: Tally;
  /** Rows the page shows that gave nothing. */
  lost: number;
  /** Fields whose values can't be what their header says; '' where the columns change on the way down. */
  drifted?: string[];
};

/** Share of a reading that can be trusted, 0 to 1, with what lowered it. Below 0.6 a page is unreadable. */
export function healthOf(facts: HealthFacts): { health: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const { rows, identified, distinctIds, mapping, tally, lost, drifted = [] } = facts;
  if (rows === 0) return { health: 0, problems: [{ code: 'no-rows' }] };
  const identity = identified / rows;
  if (identity < 0.9) problems.push({ code: 'no-identity', n: rows - identified, of: rows });
  const unique = distinctIds / Math.max(1, identified);
  if (unique < 0.9) problems.push({ code: 'duplicate-ids', n: identified - distinctIds, of: identified });
  let [filled, read] = [0, 0];
  for (const [field, seen] of tally) {
    filled += seen.filled;
    read += seen.read;
    if (seen.filled > 2 && seen.read * 10 < seen.filled * 8)
      problems.push({ code: 'unread-values', field, n: seen.filled - seen.read, of: seen.filled });
  }
  const parsed = filled === 0 ? 0.7 : read / filled;
  const assigned = [...mapping.fields.values()];
  const named = assigned.filter(({ how }) => how !== 'shape').length / Math.max(1, assigned.length);
  for (const field of mapping.refused) problems.push({ code: 'unread-values', field });
  if (named < 0.5) problems.push({ code: 'no-header' });
  for (const field of drifted) problems.push({ code: 'odd-shape', ...(field ? { field } : {}) });
  const kept = rows / (rows + lost);
  if (kept < 0.8) problems.push({ code: 'half-rendered', n: lost, of: rows + lost });
  const health =
    0.35 * identity +
    0.1 * unique +
    0.3 * parsed +
    0.15 * named +
    0.1 * kept -
    Math.min(0.2, mapping.refused.length * 0.07);
  // One odd column may be the page's own way; two, or one where ids repeat, have changed places.
  const odd = new Set([...drifted, ...mapping.refused]).size > 1 || drifted.includes('') || unique < 0.9;
  const broken = identity < 0.5 || unique < 0.5 || parsed < 0.5 || (drifted.length > 0 && odd);
  return { health: Math.max(0, Math.min(broken ? 0.5 : 1, Math.round(health * 100) / 100)), problems };
}
