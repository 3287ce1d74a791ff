import type { CareKind } from '../kind';

const DAY = 86_400_000;
/** A thank-you this long after the order is odd rather than kind. */
const WINDOW_DAYS = 14;
const BASE = 50;

/** Thank a returning buyer for a new order: once per order, soon after it, never while a refund is open. */
const thankRepeat: CareKind = {
  id: 'thank-repeat',
  rule: 'repeat-buyer',
  propose: ({ repeat }, _thresholds, now) =>
    repeat
      .filter(({ verdict, newest }) => {
        const hasOpenRefund = verdict.because.some((reason) => reason.code === 'open-refund');
        // "Maybe the same person" is no ground for "welcome back".
        return (
          verdict.finding === 'yes' && !verdict.maybe && !hasOpenRefund && now - newest <= WINDOW_DAYS * DAY
        );
      })
      .map(({ subject, label, url, verdict, newest }) => {
        const nth = verdict.because.find((reason) => reason.code === 'nth-order')?.values?.nth;
        // Whole days: a plan made again an hour later is the same.
        const age = Math.floor(Math.max(0, now - newest) / DAY);
        const worth = BASE + Math.min(20, typeof nth === 'number' ? nth : 0) - age / 2;
        return { subject, label, url, worth, because: verdict.because, again: newest };
      }),
};

export default thankRepeat;
