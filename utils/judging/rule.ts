import type { BuyerDossier, ListingDossier } from '../model/dossier';
import type { Thresholds } from '../model/settings';
import type { Reason, ReasonCode, Verdict } from '../model/verdict';

/** One judgement about one kind of subject. Pure: the same dossier, thresholds and moment, the same verdict. */
export type Rule<D> = {
  /** The file's name. */
  id: string;
  subject: 'listing' | 'buyer';
  /** `now` in epoch milliseconds. Null where the rule has nothing to say of such a subject. */
  judge: (dossier: D, thresholds: Thresholds, now: number) => Verdict | null;
};
export type ListingRule = Rule<ListingDossier> & { subject: 'listing' };
export type BuyerRule = Rule<BuyerDossier> & { subject: 'buyer' };

export function because(code: ReasonCode, values?: Reason['values']): Reason {
  return values ? { code, values } : { code };
}
