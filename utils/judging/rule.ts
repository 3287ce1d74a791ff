import type { BuyerDossier, ListingDossier } from '../model/dossier';
import type { GroupNumber, Thresholds } from '../model/settings';
import type { Reason, ReasonCode, Verdict } from '../model/verdict';

/** One judgement about one kind of subject. Pure: the same dossier, thresholds and moment, the same verdict. */
export type Rule<D> = {
  /** The file's name. */
  id: string;
  subject: 'listing' | 'buyer';
  /** `now` in epoch milliseconds. Null where the rule has nothing to say of such a subject. */
  judge: (dossier: D, thresholds: Thresholds, now: number) => Verdict | null;
  /** The numbers of goods it goes by: where a category has its own, the verdict names it. */
  uses?: readonly GroupNumber[];
};
export type ListingRule = Rule<ListingDossier> & { subject: 'listing' };
export type BuyerRule = Rule<BuyerDossier> & { subject: 'buyer' };

export function because(code: ReasonCode, values?: Reason['values']): Reason {
  return values ? { code, values } : { code };
}

type Known = { thresholds: Thresholds; now: number; verdicts: Map<string, Verdict | null> };
const known = new WeakMap<object, Known>();

/** What a rule says of a dossier, worked out once for the same numbers and moment: rules are made of other rules. */
export function verdictOf<D extends object>(
  rule: Rule<D>,
  dossier: D,
  thresholds: Thresholds,
  now: number,
): Verdict | null {
  let slot = known.get(dossier);
  if (slot?.thresholds !== thresholds || slot.now !== now) {
    slot = { thresholds, now, verdicts: new Map() };
    known.set(dossier, slot);
  }
  const said = slot.verdicts.get(rule.id);
  if (said !== undefined) return said;
  const verdict = rule.judge(dossier, thresholds, now);
  slot.verdicts.set(rule.id, verdict);
  return verdict;
}
