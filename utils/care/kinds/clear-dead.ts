import type { CareKind } from '../kind';

const BASE = 30;
const PER_DIGIT = 5;

/** Turn dead stock into cash: the more money lies in it, the sooner. Maybes come after certain ones. */
const clearDead: CareKind = {
  id: 'clear-dead',
  rule: 'dead-listing',
  propose: ({ dead }) =>
    dead
      .filter(({ verdict }) => verdict.finding === 'yes')
      .map(({ subject, label, url, verdict }) => {
        const amount = verdict.because.find((reason) => reason.code === 'cash-tied-up')?.values?.amount;
        const minor = typeof amount === 'object' ? Math.max(0, amount.minor) : 0;
        const worth = (BASE + PER_DIGIT * Math.log10(minor + 1)) * (verdict.maybe ? 0.7 : 1);
        return { subject, label, url, worth, because: verdict.because, again: null };
      }),
};

export default clearDead;
