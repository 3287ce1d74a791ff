import type { Reason } from '../../model/verdict';
import type { CareKind } from '../kind';

const WORTH = 45;

/** A supplier not heard of for longer than the seller wants: losing one costs more than losing a customer. */
const callSupplier: CareKind = {
  id: 'call-supplier',
  rule: null,
  propose: ({ team }, _thresholds, now) =>
    team.suppliers
      .filter(({ due }) => due <= now)
      .map(({ subject, label, url, days, every, due }) => ({
        ...{ subject, label, url, worth: WORTH, again: due },
        because: [reasonOf(days, every)],
      })),
};

function reasonOf(days: number | null, need: number): Reason {
  return days === null
    ? { code: 'never-talked', values: { need } }
    : { code: 'talked', values: { days, need } };
}

export default callSupplier;
